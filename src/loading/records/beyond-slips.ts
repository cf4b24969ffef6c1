import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces } from '../../diagnostics/position.ts';

/** YAML slips of one value, beside which the other fields of the line are as their editor wrote them. */
export const slipsOfOneValue: ReadonlySet<string> = new Set([
  'decimal-comma',
  'ambiguous-number',
  'comma-in-braces',
  'duplicate-key',
]);

/** YAML slips that leave every field of their line as its editor wrote it. */
export const harmlessSlips: ReadonlySet<string> = new Set(['yaml-indentation', 'yaml-missing-dash']);

/**
 * Of what is said of the fields, what a YAML slip already told cannot have caused: the slip and its
 * consequence are one mistake.
 */
export function beyondSlips(issues: readonly Diagnostic[], slips: readonly Diagnostic[]): Diagnostic[] {
  return issues.filter((issue) => !slips.some((slip) => mayHaveCaused(slip, issue)));
}

/** Whether a YAML slip may be why a field of its line is refused, or is missing from it. */
function mayHaveCaused(slip: Diagnostic, issue: Diagnostic): boolean {
  const isMissing = issue.code === 'missing-field';
  // Of a key written twice, the first may be the one left empty; a field may be what a value goes on with.
  const isEmpty = isMissing || issue.code === 'field-without-value';
  if (isEmpty && slip.code === 'duplicate-key' && slip.values['line'] === issue.place.line) return true;
  if (isMissing && slip.code === 'yaml-colon' && holdsField(slip, String(issue.values['field']))) return true;
  if (slip.place.line !== issue.place.line) return false;
  // The line that begins an item may be lost, and its dash with it.
  if (harmlessSlips.has(slip.code)) return isMissing && slip.code === 'yaml-missing-dash';
  return !slipsOfOneValue.has(slip.code) || isMissing || comparePlaces(slip.place, issue.place) === 0;
}

function holdsField({ values }: Diagnostic, field: string): boolean {
  return ` ${String(values['value'])}`.includes(` ${field}:`);
}
