import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import { periodEnd } from '../../model/period.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import { compareText } from '../text/compare-text.ts';
import { isAbout, type Asked } from './answers.ts';

/** The formal notice that a clause needs before what it costs is claimed (M17, M18): given, or still to be given. */
export interface FormalNotice {
  /** The entry of the journal that gave it; absent while none has. */
  readonly entry?: JournalEntry;
  /** Whom it puts on notice: the party its entry names, else the one that owes the amount; absent where neither is said. */
  readonly to?: string;
}

/**
 * The notice of a run whose clause needs one, as the journal tells it by `asOf`: the first entry of kind `notice` about the clause, on or after the last day
 * of the first period that fired on final figures. One is needed for each run: an entry dated on or after the last day of the period in which the next
 * run fired belongs to that one. An entry that `answers` a period is of the run in which that period fired, whenever it was written since.
 * @param debtor the party that owes the amount, where the record says so
 */
export function formalNoticeOf(
  journal: readonly JournalEntry[],
  asked: Asked,
  debtor: KpiTrigger['owed-by'],
  asOf: IsoDate,
): FormalNotice {
  const [entry] = journal
    .filter((each) => each.kind === 'notice' && each.date <= asOf && isOfRun(each, asked))
    .toSorted((a, b) => compareText(a.date, b.date));
  const to = entry?.to ?? debtor;
  return { ...(entry && { entry }), ...(to !== undefined && { to }) };
}

function isOfRun(entry: JournalEntry, asked: Asked): boolean {
  const { fired, nextFired } = asked;
  const [first] = fired;
  if (first === undefined || entry.date < periodEnd(first) || !isAbout(entry, asked)) return false;
  if (entry.answers !== undefined) return fired.includes(entry.answers);
  return nextFired === undefined || entry.date < periodEnd(nextFired);
}
