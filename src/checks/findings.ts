import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listAttention } from '../domain/attention/attention.ts';
import { isBroken } from '../loading/broken-content.ts';
import type { CheckContext } from './check.ts';
import { listOpenGates } from './rules/stages/stage-gate-open.ts';

/**
 * One finding for each line of the attention list, at the field it follows from, and for each stage
 * whose gate is not passed.
 */
export function listFindings(context: CheckContext): Diagnostic[] {
  const { playbook, sources, asOf } = context;
  const unread = new Set(
    playbook.partnerships.filter(({ id }) => isBroken(context, 'figures', id)).map(({ file }) => file),
  );
  // The figure that seems late may be among those that could not be read.
  const known = listAttention(playbook, asOf).filter(
    ({ rule, file }) => rule !== 'kpi-value-late' || !unread.has(file),
  );
  const due = known.map(({ rule, values, file, path }): Diagnostic => ({
    code: rule,
    severity: 'info',
    place: sources.placeOf(file, path),
    values,
  }));
  return [...due, ...listOpenGates(context)];
}
