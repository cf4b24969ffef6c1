import { periodEnd, type Period } from '../../model/period.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { compareText } from '../text/compare-text.ts';
import { isAbout, type Asked } from './answers.ts';
import { assessCure, type Cure } from './cure.ts';
import type { FiredRun, ObligationSources } from './fired-runs.ts';

/** The formal notice that a clause needs before what it costs is claimed (M17, M18): given, or still to be given. */
export interface FormalNotice {
  /** The entry of the journal that gave it; absent while none has. */
  readonly entry?: JournalEntry;
  /**
   * Whom it puts on notice: the party its entry names, else the one that owes the amount; absent where neither is said.
   */
  readonly to?: string;
  /** What becomes of the time to cure; absent where the clause leaves none. */
  readonly cure?: Cure;
}

type Sources = Pick<ObligationSources, 'asOf' | 'calendar'> & { readonly partnership: Pick<Partnership, 'journal'> };

/**
 * The notices of a run whose clause needs one, as the journal tells them by `asOf`; none where it needs none. The
 * notice of a run is the first entry of kind `notice` about the clause, on or after the last day of the first period
 * that fired on final figures. One is needed for each run: an entry dated on or after the last day of the period in
 * which the next run fired belongs to that one. An entry that `answers` a period is of the run in which that period
 * fired, whenever it was written since. Whether one is needed, and what time it leaves to cure, is as the clause bound
 * the parties when the run first fired: an amendment made since changes the notice of the next run.
 *
 * Most runs have one notice, given or not. Only a run counted in a window may go on after it was cured: what fires
 * after the period that decided needs a notice of its own, and so on; the last one listed is the one that stands.
 */
export function formalNoticesOf(fired: FiredRun, asked: Asked, sources: Sources): FormalNotice[] {
  const { terms } = fired.binding;
  if (!terms?.isNoticeNeeded) return [];
  const { partnership, asOf, calendar } = sources;
  const [entry] = partnership.journal
    .filter((each) => each.kind === 'notice' && each.date <= asOf && isOfRun(each, asked))
    .toSorted((a, b) => compareText(a.date, b.date));
  const to = entry?.to ?? fired.trigger['owed-by'];
  const cure = terms.cure && assessCure(fired, entry?.date, terms.cure, calendar);
  const notice = { ...(entry && { entry }), ...(to !== undefined && { to }), ...(cure && { cure }) };
  const since = asked.fired.filter((period) => cure?.outcome === 'cured' && !isCuredBy(period, cure));
  return since.length === 0 ? [notice] : [notice, ...formalNoticesOf(fired, { ...asked, fired: since }, sources)];
}

function isOfRun(entry: JournalEntry, asked: Asked): boolean {
  const { fired, nextFired } = asked;
  const [first] = fired;
  if (first === undefined || entry.date < periodEnd(first) || !isAbout(entry, asked)) return false;
  if (entry.answers !== undefined) return fired.includes(entry.answers);
  return nextFired === undefined || entry.date < periodEnd(nextFired);
}

function isCuredBy(period: Period, { outcome, decidedIn }: Cure): boolean {
  return outcome === 'cured' && decidedIn !== undefined && periodEnd(period) <= periodEnd(decidedIn);
}

/**
 * Why an amount is not due, or not yet: the breach was cured, the notice has not stayed without effect, or what it cost
 * was given back after periods within the limits (`assessEarnBack`).
 */
export type Remedy = 'cured' | 'pending' | 'earned-back';

/** What the notices of a run make of the amount of one of its periods; undefined where it is due as reckoned. */
export function remedyOf(period: Period, notices: readonly FormalNotice[]): 'cured' | 'pending' | undefined {
  const cures = notices.flatMap(({ cure }) => cure ?? []);
  if (cures.length === 0) return undefined;
  if (cures.some((cure) => isCuredBy(period, cure))) return 'cured';
  return cures.at(-1)?.outcome === 'without-effect' ? undefined : 'pending';
}
