import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodEnd, periodHolding, periodIndex } from '../../model/period.ts';
import { isAtWork } from '../../model/stage.ts';
import { ownedBy } from '../attention/attention-context.ts';
import { addDays, addMonths, latest } from '../calendar/dates.ts';
import { pagesOf } from '../pages-of.ts';
import { assessExitReadiness, freshUntil, isArrangement } from '../stage/exit-readiness.ts';
import { reviewDates } from '../calendar/review-dates.ts';
import { workingDayOnOrAfter } from '../calendar/working-calendar.ts';
import type { DutyDraft } from './duty.ts';
import { movedFrom, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';

/** How long the two sides’ ratings of each other hold: communication is surveyed every half-year (M39). */
const ratingMonths = 6;

/**
 * The evaluations of a partnership at work (M39): its objectives on the first working day after each quarter,
 * and half a year after the last time, the rating of each other and that of the team’s behaviours where the
 * parties have begun them.
 */
export function evaluationDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const { record, manager } = subject;
  if (!isAtWork(record.stage)) return [];
  const ratings = [
    ['relationship', 'health-check', record['health-check']],
    ['trust', 'trust', record.trust],
  ] as const;
  return [
    ...quarterlyReviews(subject, context),
    ...ratings.flatMap(([of, field, list]): DutyDraft[] => {
      const [first, ...others] = (list ?? []).map(({ on }) => on);
      if (first === undefined) return [];
      const last = latest(first, ...others);
      const counted = last > context.asOf ? last : addMonths(last, ratingMonths);
      const date = workingDayOnOrAfter(counted, context.calendar);
      return [
        {
          id: `evaluation.${of}`,
          kind: 'evaluation',
          date,
          ...movedFrom(counted, date),
          ...ownedBy(manager),
          values: { of, last: last > context.asOf ? '' : last },
          path: [field],
        },
      ];
    }),
  ];
}

function quarterlyReviews(
  { record, manager, meetsUntil }: ScheduleSubject,
  { asOf, calendar }: ScheduleContext,
): DutyDraft[] {
  const field = record.objectives?.length ? 'objectives' : record.okrs?.length ? 'okrs' : undefined;
  if (field === undefined) return [];
  const found: DutyDraft[] = [];
  for (let index = periodIndex(periodHolding(asOf, 'quarterly')) - 1; ; index += 1) {
    const quarter = periodAt(index, 'quarterly');
    const counted = addDays(periodEnd(quarter), 1);
    const date = workingDayOnOrAfter(counted, calendar);
    if (date > meetsUntil) return found;
    if (date < asOf) continue;
    found.push({
      id: `evaluation.objectives.${quarter}`,
      kind: 'evaluation',
      date,
      ...movedFrom(counted, date),
      ...ownedBy(manager),
      values: { of: 'objectives', last: quarter },
      path: [field],
    });
  }
}

/** The next reading of the record (M25); the ones after it are counted from the day it is read. */
export function recordReview({ record, manager }: ScheduleSubject, { playbook }: ScheduleContext): DutyDraft[] {
  const { last = '', next } = reviewDates(record.review, playbook.settings.review?.every);
  if (next === undefined) return [];
  const owner = ownedBy(record.review?.owner, manager);
  return [{ id: 'review', kind: 'record-review', date: next, ...owner, values: { last }, path: ['review', 'last'] }];
}

/**
 * The next rehearsal of the exit, on the day itself where it is still to come, and the next reading of each of its
 * arrangements that bears a date (M45).
 */
export function exitDuties({ record, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  const plan = record.exit?.plan;
  if (plan === undefined || !isAtWork(record.stage)) return [];
  const from = plan.rehearsed ?? record.stages?.exit?.arranged;
  const isToCome = plan.rehearsed !== undefined && plan.rehearsed > asOf;
  const rehearsal: DutyDraft[] = from
    ? [
        {
          id: 'exit-rehearsal',
          kind: 'exit-rehearsal',
          date: isToCome ? from : freshUntil(from, plan),
          ...ownedBy(plan.owner, manager),
          reminders: [30],
          values: { last: isToCome ? '' : (plan.rehearsed ?? '') },
          path: ['exit', 'plan', 'rehearsed'],
        },
      ]
    : [];
  return [
    ...rehearsal,
    ...assessExitReadiness(record.exit, asOf).items.flatMap(({ key, due }): DutyDraft[] => {
      if (due === undefined || !isArrangement(key)) return [];
      const arrangement = plan[key];
      const keeper = typeof arrangement === 'object' ? arrangement.owner : undefined;
      return [
        {
          id: `exit-item.${key}`,
          kind: 'exit-item',
          date: due,
          ...ownedBy(keeper, plan.owner, manager),
          values: { item: key },
          path: ['exit', 'plan', key],
        },
      ];
    }),
  ];
}

/**
 * The next reading of each page but the partnerships’ (M25): what stays unread goes stale. Theirs is `recordReview`.
 */
export function pageReviewDuties({ playbook }: ScheduleContext): (DutyDraft & { readonly file: string })[] {
  return pagesOf(playbook).flatMap(({ kind, record }) => {
    const { id, title, file, formerly, review } = record;
    const { last = '', next } = reviewDates(review, playbook.settings.review?.every);
    if (kind === 'partnership' || next === undefined) return [];
    return [
      {
        id: `page-review.${kind}.${formerly?.[0] ?? id}`,
        kind: 'page-review' as const,
        date: next satisfies IsoDate,
        page: { kind, id },
        ...ownedBy(review?.owner, record.owner),
        values: { title, last },
        file,
        path: ['review', 'last'],
      },
    ];
  });
}
