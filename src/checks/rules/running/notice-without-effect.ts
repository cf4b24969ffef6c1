import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses, type Pinned } from '../../material/pinned-clauses.ts';

/**
 * A formal notice that no obligation can count (M17, M18): it names no clause, one that no contract of the partnership holds, or one whose trigger needs no
 * notice at any of the versions signed. A clause that figures do not trigger may well be put on notice for, and so may one the library does not know.
 */
export function checkNoticeWithoutEffect({ playbook, sources }: CheckContext): Diagnostic[] {
  const pinned = Map.groupBy(pinnedClauses(playbook), ({ partnership }) => partnership);
  const known = new Set(playbook.clauses.map(({ id }) => id));
  return playbook.partnerships.flatMap((partnership) =>
    partnership.journal.flatMap((entry) => {
      const { clause = '' } = entry;
      const reason = entry.kind === 'notice' ? reasonOf(entry, pinned.get(partnership) ?? []) : undefined;
      if (reason === undefined || (clause !== '' && !known.has(clause))) return [];
      const place = sources.placeOf(entry.file, [clause === '' ? 'kind' : 'clause']);
      return [problem('notice-without-effect', place, { clause, reason, clauses: needing(partnership, pinned) })];
    }),
  );
}

function reasonOf(
  { clause, kpi, answers }: JournalEntry,
  pinned: readonly Pinned[],
): 'no-clause' | 'not-held' | 'not-needed' | undefined {
  if (clause === undefined) return kpi !== undefined && answers !== undefined ? undefined : 'no-clause';
  const held = pinned.filter(({ pin }) => pin.clause.id === clause && pin.waiver === undefined);
  if (held.length === 0) return 'not-held';
  const isIdle = held.every(({ signed }) => signed?.trigger && signed.trigger['formal-notice'] !== true);
  return isIdle ? 'not-needed' : undefined;
}

/** The clauses of a partnership whose trigger needs a notice, each once. */
function needing(partnership: Partnership, pinned: ReadonlyMap<Partnership, readonly Pinned[]>): string[] {
  const held = (pinned.get(partnership) ?? []).filter(
    ({ pin, signed }) => pin.waiver === undefined && signed?.trigger?.['formal-notice'] === true,
  );
  return [...new Set(held.map(({ pin }) => pin.clause.id))];
}
