import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listAttention } from '../domain/attention/attention.ts';
import { isBroken } from '../loading/broken-content.ts';
import type { CheckContext } from './check.ts';
import { listOpenGates } from './rules/stages/stage-gate-open.ts';

/** Findings that a figure is wanting, which may be among those that could not be read. */
const wanting: ReadonlySet<string> = new Set(['kpi-value-late', 'objective-past-due']);

/**
 * One finding for each line of the attention list, at the field it follows from, and for each stage
 * whose gate is not passed.
 */
export function listFindings(context: CheckContext): Diagnostic[] {
  const { playbook, sources, asOf } = context;
  const unread = new Set(
    playbook.partnerships.filter(({ id }) => isBroken(context, 'figures', id)).map(({ file }) => file),
  );
  const known = listAttention(playbook, asOf).filter(({ rule, file }) => !wanting.has(rule) || !unread.has(file));
  const due = known.map(({ rule, values, file, path }): Diagnostic => ({
    code: rule,
    severity: 'info',
    place: sources.placeOf(file, path),
    values,
  }));
  return [...due, ...listOpenGates(context)];
}
