import { monthsIn, periodEnd, periodHolding } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isAtWork } from '../../model/stage.ts';
import { ownedBy } from '../attention/attention-context.ts';
import { mainContract } from '../contract/contract-standing.ts';
import { addDays, addMonths } from '../calendar/dates.ts';
import { quarterAfter, quarterHolding } from '../review-pack/quarter-days.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-calendar.ts';
import type { DutyDraft } from './duty.ts';
import { movedFrom, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';

/** Whether the parties work together and agreed on anything to look at: an objective, a key result or a KPI. */
function isReviewed(record: Partnership): boolean {
  const { objectives = [], okrs = [], kpis = [] } = record;
  return isAtWork(record.stage) && objectives.length + okrs.length + kpis.length > 0;
}

/**
 * The quarterly reviews of partners at work (M37): each by the last working day of the month after its quarter,
 * once the figures are in. One whose snapshot is kept has been held; of one that was not, nothing says whether it
 * was, so that none is late.
 */
export function quarterlyReviewDuties(subject: ScheduleSubject, { asOf, calendar }: ScheduleContext): DutyDraft[] {
  const { record, manager, meetsUntil } = subject;
  if (!isReviewed(record)) return [];
  const held = new Set(record.reviews.map(({ quarter }) => quarter));
  const found: DutyDraft[] = [];
  for (let quarter = quarterAfter(quarterHolding(asOf), -1); ; quarter = quarterAfter(quarter)) {
    const counted = periodEnd(periodHolding(addDays(periodEnd(quarter), 1), 'monthly'));
    const date = workingDayOnOrBefore(counted, calendar);
    if (date > meetsUntil) return found;
    if (date < asOf || held.has(quarter) || (record.since !== undefined && periodEnd(quarter) < record.since)) continue;
    found.push({
      id: `quarterly-review.${quarter}`,
      kind: 'quarterly-review',
      date,
      ...movedFrom(counted, date),
      ...ownedBy(manager),
      values: { quarter },
      path: ['stage'],
    });
  }
}

/**
 * The annual strategic reviews of partners at work (M38): on each anniversary of the day the partnership began,
 * that of the contract its deadlines are counted from where the record does not say, moved on to a working day.
 * None where neither is known.
 */
export function annualReviewDuties(subject: ScheduleSubject, { asOf, calendar }: ScheduleContext): DutyDraft[] {
  const { record, manager, meetsUntil, standings } = subject;
  const began = record.since ?? mainContract(standings)?.term.start;
  if (!isReviewed(record) || began === undefined) return [];
  const found: DutyDraft[] = [];
  for (let year = 1; ; year += 1) {
    const counted = addMonths(began, monthsIn.yearly * year);
    const date = workingDayOnOrAfter(counted, calendar);
    if (date > meetsUntil) return found;
    if (date < asOf) continue;
    found.push({
      id: `annual-review.${year}`,
      kind: 'annual-review',
      date,
      ...movedFrom(counted, date),
      ...ownedBy(manager),
      values: { year },
      path: [record.since === undefined ? 'contracts' : 'since'],
    });
  }
}
