import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { beforeFiring, rulesAbout } from '../../material/notice-firings.ts';
import { pinnedClauses, type Pinned } from '../../material/pinned-clauses.ts';

interface Cause {
  readonly reason: 'no-clause' | 'not-held' | 'not-needed' | 'no-trigger' | 'no-rule' | 'before-firing';
  /** The field at fault. */
  readonly field: 'kind' | 'clause' | 'kpi' | 'date';
  /** The first period that set the clause in motion, and its last day; empty where none did. */
  readonly since?: string;
  readonly from?: string;
}

/**
 * A formal notice that no obligation can count (M17, M18): it names no clause, one that no contract of the
 * partnership holds, one whose trigger needs no notice at any of the versions signed, or one that no figure sets in
 * motion though it names a KPI; or it is dated before any did. A clause that figures do not trigger may well be put
 * on notice for, as long as no KPI is named, and so may one the library does not know. Whether the period it answers
 * fired is told by another rule.
 */
export function checkNoticeWithoutEffect(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  const pinned = Map.groupBy(pinnedClauses(playbook), ({ partnership }) => partnership);
  const known = new Set(playbook.clauses.map(({ id }) => id));
  return playbook.partnerships.flatMap((partnership) =>
    partnership.journal.flatMap((entry) => {
      const { clause = '', kpi = '' } = entry;
      if (entry.kind !== 'notice' || (clause !== '' && !known.has(clause))) return [];
      const cause = causeOf(entry, partnership, pinned.get(partnership) ?? [], context);
      if (cause === undefined) return [];
      const { reason, field, since = '', from = '' } = cause;
      const values = { clause, kpi, reason, since, from, clauses: needing(partnership, pinned) };
      return [problem('notice-without-effect', sources.placeOf(entry.file, [field]), values)];
    }),
  );
}

function causeOf(
  entry: JournalEntry,
  partnership: Partnership,
  pinned: readonly Pinned[],
  { playbook }: CheckContext,
): Cause | undefined {
  const { clause, kpi, answers } = entry;
  if (clause === undefined && (kpi === undefined || answers === undefined))
    return { reason: 'no-clause', field: 'kind' };
  if (clause !== undefined) {
    const held = pinned.filter(({ pin }) => pin.clause.id === clause && pin.waiver === undefined);
    if (held.length === 0) return { reason: 'not-held', field: 'clause' };
    if (held.every(({ signed }) => signed?.trigger && signed.trigger['formal-notice'] !== true))
      return { reason: 'not-needed', field: 'clause' };
    if (held.every(({ signed }) => signed && signed.trigger === undefined))
      return kpi === undefined || answers !== undefined ? undefined : { reason: 'no-trigger', field: 'kpi' };
    if (rulesAbout(entry, partnership).length === 0)
      return answers === undefined ? { reason: 'no-rule', field: kpi === undefined ? 'clause' : 'kpi' } : undefined;
  }
  const early = beforeFiring(entry, partnership, playbook);
  return early && { reason: 'before-firing', field: 'date', ...early };
}

/** The clauses of a partnership whose trigger needs a notice, each once. */
function needing(partnership: Partnership, pinned: ReadonlyMap<Partnership, readonly Pinned[]>): string[] {
  const held = (pinned.get(partnership) ?? []).filter(
    ({ pin, signed }) => pin.waiver === undefined && signed?.trigger?.['formal-notice'] === true,
  );
  return [...new Set(held.map(({ pin }) => pin.clause.id))];
}
