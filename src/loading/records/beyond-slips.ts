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
  if (slip.place.line !== issue.place.line || harmlessSlips.has(slip.code)) return false;
  return (
    !slipsOfOneValue.has(slip.code) || issue.code === 'missing-field' || comparePlaces(slip.place, issue.place) === 0
  );
}
