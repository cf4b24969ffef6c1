import { cadenceOccurrences, type Occurrence } from '../calendar/cadence-dates.ts';
import { ownedBy } from '../attention/attention-context.ts';
import type { Recurrence } from '../calendar/next-dates.ts';
import { shift, workingDayOnOrBefore } from '../calendar/working-calendar.ts';
import type { DutyDraft } from './duty.ts';
import { createKeys, movedFrom, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';

/** The occurrences to come of what recurs; none without a cadence or a first date. */
function ahead(
  { cadence, from }: Recurrence,
  { meetsUntil }: ScheduleSubject,
  { asOf, calendar }: ScheduleContext,
): Occurrence[] {
  if (cadence === undefined || from === undefined) return [];
  return cadenceOccurrences(cadence, from, { after: asOf, until: meetsUntil, calendar });
}

/** The meetings of each committee, and the day by which its papers are sent (M21). */
export function committeeDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const { asOf, calendar } = context;
  return (subject.record.governance?.committees ?? []).flatMap((committee, place) =>
    ahead(committee, subject, context).flatMap(({ index, planned, date }): DutyDraft[] => {
      const common = {
        ...ownedBy(subject.manager),
        with: committee.members,
        path: ['governance', 'committees', place, 'from'],
      };
      const meeting: DutyDraft = {
        ...common,
        id: `committee.${committee.id}.${index}`,
        kind: 'committee',
        date,
        ...movedFrom(planned, date),
        values: { name: committee.name },
      };
      if (committee.papers === undefined) return [meeting];
      const counted = shift(date, committee.papers, 'before', calendar);
      const by = workingDayOnOrBefore(counted, calendar);
      if (by < asOf) return [meeting];
      const papers: DutyDraft = {
        ...ownedBy(subject.manager),
        id: `committee-papers.${committee.id}.${index}`,
        kind: 'committee-papers',
        date: by,
        ...movedFrom(counted, by),
        values: { name: committee.name, meeting: date },
        path: ['governance', 'committees', place, 'papers'],
      };
      return [papers, meeting];
    }),
  );
}

/** The exchanges of the communication plan (M23). */
export function exchangeDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const keyOf = createKeys();
  return (subject.record.communication ?? []).flatMap((exchange, place) => {
    const key = keyOf(exchange.exchange);
    return ahead(exchange, subject, context).map(({ index, planned, date }): DutyDraft => ({
      id: `exchange.${key}.${index}`,
      kind: 'exchange',
      date,
      ...movedFrom(planned, date),
      ...ownedBy(subject.manager),
      ...(exchange.audience && { with: exchange.audience }),
      values: { exchange: exchange.exchange },
      path: ['communication', place],
    }));
  });
}

/** The rituals (M26). */
export function ritualDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const keyOf = createKeys();
  return (subject.record.rituals ?? []).flatMap((ritual, place) => {
    const key = keyOf(ritual.kind);
    return ahead(ritual, subject, context).map(({ index, planned, date }): DutyDraft => ({
      id: `ritual.${key}.${index}`,
      kind: 'ritual',
      date,
      ...movedFrom(planned, date),
      ...ownedBy(subject.manager),
      values: { ritual: ritual.kind },
      path: ['rituals', place],
    }));
  });
}
