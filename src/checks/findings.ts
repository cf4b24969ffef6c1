import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listAttention } from '../domain/attention/attention.ts';
import { brokenIds, isBroken } from '../loading/broken-content.ts';
import type { CheckContext } from './check.ts';
import { listOpenGates } from './rules/stages/stage-gate-open.ts';

/** Findings that a figure is wanting or too low, of which the one that counts may be among those not read. */
const ofFigures: ReadonlySet<string> = new Set([
  ...['kpi-value-late', 'objective-past-due', 'kpi-below-threshold', 'clause-triggered', 'cure-running'],
]);
/** Findings that an event of the journal is wanting, which may be one that could not be read. */
const ofJournal: ReadonlySet<string> = new Set([
  ...['win-missing', 'partnership-review-overdue', 'clause-triggered', 'cure-running', 'notice-approaching'],
]);

/**
 * One finding for each line of the attention list, at the field it follows from, and for each stage
 * whose gate is not passed.
 */
export function listFindings(context: CheckContext): Diagnostic[] {
  const { playbook, sources, asOf } = context;
  const { partnerships } = playbook;
  const filesOf = (isUnread: (id: string) => boolean) =>
    new Set(partnerships.filter(({ id }) => isUnread(id)).map(({ file }) => file));
  const entries = brokenIds(context, 'journal');
  const figuresUnread = filesOf((id) => isBroken(context, 'figures', id));
  const journalUnread = filesOf((id) => entries.some((entry) => entry.startsWith(`${id}/`)));
  const isInDoubt = (rule: string, file: string) =>
    (ofFigures.has(rule) && figuresUnread.has(file)) || (ofJournal.has(rule) && journalUnread.has(file));
  const known = listAttention(playbook, asOf).filter(({ rule, file }) => !isInDoubt(rule, file));
  const due = known.map(({ rule, values, file, path }): Diagnostic => ({
    code: rule,
    severity: 'info',
    place: sources.placeOf(file, path),
    values,
  }));
  const gates = listOpenGates(context).filter(
    ({ place: { file } }) => !figuresUnread.has(file) && !journalUnread.has(file),
  );
  return [...due, ...gates];
}
