import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isAtWork } from '../../model/stage.ts';
import { aboutPartnership, ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { cadenceDates } from '../calendar/cadence-dates.ts';
import { pendingCommitments } from '../governance/commitments.ts';
import { addDays, addMonths, daysBetween, earliest, latest } from '../calendar/dates.ts';
import { openConflicts } from '../governance/escalation.ts';
import { shift, workingDayOnOrBefore } from '../calendar/working-calendar.ts';
import { committeeOf } from '../governance/committee-of.ts';

/** How many days ahead a committee and a commitment are announced. */
const committeeHorizonDays = 30;
const commitmentHorizonDays = 90;
/** A partnership without a win for two quarters is reminded (M42). */
const winMonths = 6;

/** `conflict-deadline` (M18): an open conflict whose level allows a set time, past or to come. */
export function conflictDeadlines(
  { record, manager }: AttentionSubject,
  { asOf, calendar }: AttentionContext,
): AttentionDraft[] {
  return openConflicts(record, asOf, calendar).flatMap(
    ({ entry, level, who, since, deadline, next, nextFrom, daysOpen }): AttentionDraft[] => {
      if (deadline === undefined) return [];
      const person = who.find((id) => committeeOf(record, id) === undefined);
      return [
        {
          rule: 'conflict-deadline',
          due: deadline,
          ...aboutPartnership(record),
          ...ownedBy(person, manager),
          values: {
            title: record.title,
            entry: entry.id,
            conflict: entry.title,
            level: level ?? '',
            since,
            deadline,
            next: next ?? '',
            nextFrom: nextFrom ?? '',
            daysOpen,
          },
          file: entry.file,
          path: ['level'],
        },
      ];
    },
  );
}

/** `commitment-overdue`, and `commitment-due` in the ninety days before the due date (M29). */
export function commitments({ record, manager }: AttentionSubject, { asOf }: AttentionContext): AttentionDraft[] {
  const horizon = addDays(asOf, commitmentHorizonDays);
  return pendingCommitments(record.journal, asOf)
    .filter(({ due }) => due <= horizon)
    .map(({ entry, due, state }) => ({
      rule: state === 'overdue' ? 'commitment-overdue' : 'commitment-due',
      due,
      ...aboutPartnership(record),
      ...ownedBy(entry.owner, manager),
      values: {
        title: record.title,
        entry: entry.id,
        commitment: entry.title,
        due,
        days: Math.abs(daysBetween(due, asOf)),
      },
      file: entry.file,
      path: ['due'],
    }));
}

/** `committee-due` (M21): the next meeting of each committee, when it falls within thirty days. */
export function committeeMeetings(
  { record, manager }: AttentionSubject,
  { asOf, calendar }: AttentionContext,
): AttentionDraft[] {
  return (record.governance?.committees ?? []).flatMap((committee, index): AttentionDraft[] => {
    const { cadence, from, papers } = committee;
    if (cadence === undefined || from === undefined) return [];
    const [meeting] = cadenceDates(cadence, from, {
      after: asOf,
      until: addDays(asOf, committeeHorizonDays),
      calendar,
    });
    if (meeting === undefined) return [];
    return [
      {
        rule: 'committee-due',
        due: meeting,
        ...aboutPartnership(record),
        ...ownedBy(manager),
        values: {
          title: record.title,
          committee: committee.id,
          committeeTitle: committee.name,
          on: meeting,
          papers: papers ? workingDayOnOrBefore(shift(meeting, papers, 'before', calendar), calendar) : '',
          days: daysBetween(asOf, meeting),
        },
        file: record.file,
        path: ['governance', 'committees', index, 'from'],
      },
    ];
  });
}

/** The day a partnership is known to run from: `since`, else its first contract, else its first journal entry. */
function beginning({ since, contracts, journal }: Partnership): IsoDate | undefined {
  const signed = (contracts ?? []).flatMap((contract) => contract.starts ?? contract.signed ?? []);
  const [first, ...others] = signed.length > 0 ? signed : journal.map(({ date }) => date);
  return since ?? (first && earliest(first, ...others));
}

/**
 * `win-missing` (M42): from stage `working-together` on, no win in the journal for six months, counted from the last
 * one or from the beginning. What an edition withholds is not missing.
 */
export function missingWin(
  { record, manager }: AttentionSubject,
  { asOf, playbook }: AttentionContext,
): AttentionDraft[] {
  if (playbook.edition !== undefined || !isAtWork(record.stage)) return [];
  const [win, ...others] = record.journal
    .filter(({ kind, date }) => kind === 'win' && date <= asOf)
    .map(({ date }) => date);
  const last = win && latest(win, ...others);
  const from = last ?? beginning(record);
  if (from === undefined) return [];
  const due = addMonths(from, winMonths);
  if (due >= asOf) return [];
  return [
    {
      rule: 'win-missing',
      due,
      ...aboutPartnership(record),
      ...ownedBy(manager),
      values: { title: record.title, last: last ?? '', from },
      file: record.file,
      path: ['title'],
    },
  ];
}
