import type { IsoDate } from '../../model/iso-date.ts';
import { ownedBy } from '../attention/attention-context.ts';
import { paymentState } from '../finance/capital-paid-in.ts';
import { pendingCommitments } from '../governance/commitments.ts';
import { committeeOf } from '../governance/committee-of.ts';
import { openConflicts } from '../governance/escalation.ts';
import { partyOf } from '../people/party-of.ts';
import { trainingState } from '../people/training.ts';
import type { DutyDraft } from './duty.ts';
import { createKeys, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';

/** What was promised and is not kept yet (M29). */
export function commitmentDuties({ record, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  return pendingCommitments(record.journal, asOf).map(({ entry, due }) => ({
    id: `commitment.${entry.id}`,
    kind: 'commitment',
    date: due,
    ...ownedBy(entry.owner, manager),
    reminders: [7],
    values: { commitment: entry.title },
    file: entry.file,
    path: ['due'],
  }));
}

/** The end of the time each open conflict has at its level (M18). */
export function conflictDuties({ record, manager }: ScheduleSubject, { asOf, calendar }: ScheduleContext): DutyDraft[] {
  return openConflicts(record, asOf, calendar).flatMap(({ entry, level, who, deadline }): DutyDraft[] => {
    if (deadline === undefined) return [];
    const people = who.filter((id) => committeeOf(record, id) === undefined);
    return [
      {
        id: `conflict.${entry.id}.${level ?? ''}`,
        kind: 'conflict',
        date: deadline,
        ...ownedBy(people[0], manager),
        ...(people.length > 1 && { with: people.slice(1) }),
        reminders: [3],
        values: { conflict: entry.title, level: level ?? '' },
        file: entry.file,
        path: ['level'],
      },
    ];
  });
}

/** The training to come, and what is overdue of it (M30). */
export function trainingDuties({ record, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  const keyOf = createKeys();
  return (record.training ?? []).flatMap((training, index): DutyDraft[] => {
    const key = keyOf(training.topic);
    const { topic, audience = '', on } = training;
    if (on === undefined || trainingState(training, asOf) === 'done') return [];
    return [
      {
        id: `training.${key}`,
        kind: 'training',
        date: on,
        ...ownedBy(manager),
        values: { topic, audience },
        path: ['training', index, 'on'],
      },
    ];
  });
}

/** The payments agreed and not made (M28). */
export function paymentDuties({ record, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  const keyOf = createKeys();
  return (record.investment?.payments ?? []).flatMap((payment, index): DutyDraft[] => {
    const key = keyOf(payment.party);
    if (paymentState(payment, asOf) === 'paid') return [];
    const party = partyOf(record, payment.party);
    return [
      {
        id: `payment.${key}`,
        kind: 'payment',
        date: payment.on,
        ...ownedBy(party?.manager, manager),
        values: { party: party?.name ?? payment.party },
        path: ['investment', 'payments', index, 'on'],
      },
    ];
  });
}

/**
 * What the framing plans to tell and to finish (M02). Nothing says whether it was done: only what is to come is listed.
 */
export function framingDuties({ record, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  const keyOf = createKeys();
  const announcements = (record.framing?.announcements ?? []).flatMap(
    ({ audience, message, on, owner }, index): DutyDraft[] => {
      const id = `announcement.${keyOf(audience)}`;
      if (!isAhead(on, asOf)) return [];
      const path = ['framing', 'announcements', index, 'on'];
      return [{ id, kind: 'announcement', date: on, ...ownedBy(owner, manager), values: { audience, message }, path }];
    },
  );
  const phases = (record.framing?.calendar ?? []).flatMap(({ phase, to, deliverable = '' }, index): DutyDraft[] => {
    const id = `framing-phase.${keyOf(phase)}`;
    if (to < asOf) return [];
    const path = ['framing', 'calendar', index, 'to'];
    return [{ id, kind: 'framing-phase', date: to, ...ownedBy(manager), values: { phase, deliverable }, path }];
  });
  return [...announcements, ...phases];
}

/** The ideas of the crossed SWOT and the steps of the roadmap to come (M06, M46); neither says when it is done. */
export function ideaDuties({ record, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  const keyOf = createKeys();
  const crossings = (record.swot?.crossings ?? []).flatMap(({ of, idea, due, owner }, index): DutyDraft[] => {
    const id = `swot-idea.${keyOf(of.join(' '))}`;
    if (!isAhead(due, asOf)) return [];
    const path = ['swot', 'crossings', index, 'due'];
    return [{ id, kind: 'swot-idea', date: due, ...ownedBy(owner, manager), values: { idea }, path }];
  });
  const frictions = (record.swot?.frictions ?? []).flatMap(({ of, mitigation, due, owner }, index): DutyDraft[] => {
    const id = `swot-idea.${keyOf(of)}`;
    if (!isAhead(due, asOf)) return [];
    const path = ['swot', 'frictions', index, 'due'];
    const values = { idea: mitigation ?? of };
    return [{ id, kind: 'swot-idea', date: due, ...ownedBy(owner, manager), values, path }];
  });
  const steps = (record.roadmap ?? []).flatMap(({ title, step, due, owner }, index): DutyDraft[] => {
    const id = `roadmap.${keyOf(title)}`;
    if (!isAhead(due, asOf)) return [];
    const path = ['roadmap', index, 'due'];
    return [{ id, kind: 'roadmap', date: due, ...ownedBy(owner, manager), values: { title, step }, path }];
  });
  return [...crossings, ...frictions, ...steps];
}

function isAhead(date: IsoDate | undefined, asOf: IsoDate): date is IsoDate {
  return date !== undefined && date >= asOf;
}
