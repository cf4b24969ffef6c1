import { latest } from '../../domain/calendar/dates.ts';
import { calendarOf } from '../../domain/calendar/working-calendar.ts';
import { followedSeries } from '../../domain/kpi/followed-series.ts';
import { isAbout } from '../../domain/obligations/answers.ts';
import { listObligations } from '../../domain/obligations/list-obligations.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { periodEnd } from '../../model/period.ts';
import type { JournalEntry, Partnership, Playbook } from '../../model/playbook.ts';
import { triggersIn, type PlacedTrigger } from './kpi-triggers.ts';

/**
 * The triggers of a record that a formal notice may be about: those of its clause, and of its KPI where it names one.
 */
export function rulesAbout(entry: JournalEntry, partnership: Partnership): PlacedTrigger[] {
  return triggersIn(partnership).filter(({ trigger, use }) => isAbout(entry, { kpi: use.kpi, clause: trigger.clause }));
}

/**
 * Where a formal notice is dated before the last day of every first period that set its clause in motion, on final
 * figures or not: the earliest of them and its last day, empty where none did. Undefined where it counts or may yet,
 * where the period it answers did not fire, and where that cannot be told from the files alone: under a rule on late
 * figures, which depends on the day, and with a KPI that the catalogue does not know.
 */
export function beforeFiring(
  entry: JournalEntry,
  partnership: Partnership,
  { kpis, clauses, settings }: Playbook,
): { readonly since: string; readonly from: string } | undefined {
  const rules = rulesAbout(entry, partnership);
  const isUnsure = ({ trigger, use }: PlacedTrigger) =>
    trigger.when.test === 'late' || kpis.every(({ id }) => id !== use.kpi);
  if (rules.length === 0 || rules.some(isUnsure)) return undefined;
  const asOf = lastDayOf(partnership, entry);
  const calendar = calendarOf(settings);
  const starts = listObligations({
    partnership,
    series: followedSeries(partnership, kpis, asOf, calendar),
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    asOf,
    calendar,
  })
    .filter(({ kpi, clause }) => isAbout(entry, { kpi: kpi.id, clause }))
    .filter(({ fired, wouldFire }) => entry.answers === undefined || [...fired, ...wouldFire].includes(entry.answers))
    .map(({ firstFired }) => ({ since: firstFired, from: periodEnd(firstFired) }))
    .toSorted((a, b) => compareText(a.from, b.from));
  const [first] = starts;
  if (first === undefined) return entry.answers === undefined ? { since: '', from: '' } : undefined;
  return entry.date < first.from ? first : undefined;
}

/**
 * The last day that the figures and the journal of a record tell of: what its files amount to does
 * not change with the day.
 */
function lastDayOf({ journal, measurements }: Partnership, { date }: JournalEntry) {
  return latest(date, ...journal.map((each) => each.date), ...measurements.map(({ period }) => periodEnd(period)));
}
