import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { compareText } from '../text/compare-text.ts';
import { clauseDuties } from './clause-duties.ts';
import { contractDuties } from './contract-duties.ts';
import { contractPaymentDuties } from './contract-payment-duties.ts';
import type { Duty, DutyDraft } from './duty.ts';
import { cureDuties, dataDuties, decisionDuties, keyResultDuties, objectiveDuties } from './figure-duties.ts';
import { committeeDuties, exchangeDuties, ritualDuties } from './meeting-duties.ts';
import {
  commitmentDuties,
  conflictDuties,
  framingDuties,
  ideaDuties,
  paymentDuties,
  trainingDuties,
} from './relation-duties.ts';
import { annualReviewDuties, quarterlyReviewDuties } from './review-duties.ts';
import { scheduleContext, scheduleSubject, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';
import { evaluationDuties, exitDuties, pageReviewDuties, recordReview } from './upkeep-duties.ts';

const sources: readonly ((subject: ScheduleSubject, context: ScheduleContext) => DutyDraft[])[] = [
  committeeDuties,
  exchangeDuties,
  ritualDuties,
  contractDuties,
  clauseDuties,
  contractPaymentDuties,
  dataDuties,
  decisionDuties,
  cureDuties,
  objectiveDuties,
  keyResultDuties,
  evaluationDuties,
  quarterlyReviewDuties,
  annualReviewDuties,
  commitmentDuties,
  conflictDuties,
  trainingDuties,
  paymentDuties,
  framingDuties,
  ideaDuties,
  recordReview,
  exitDuties,
];

/**
 * Every dated duty of a playbook from `asOf` to three years later, and what is late (M51): sorted by day, then
 * partnership, then id, by code unit so that every machine agrees.
 */
export function listSchedule(playbook: Playbook, asOf: IsoDate): Duty[] {
  const context = scheduleContext(playbook, asOf);
  const pages = pageReviewDuties(context).map((draft): Duty => ({ isLate: draft.date < asOf, ...draft }));
  return [...playbook.partnerships.flatMap((record) => dutiesOf(record, context)), ...pages]
    .filter(({ date }) => date <= context.horizon)
    .sort(
      (a, b) =>
        compareText(a.date, b.date) || compareText(a.partnership ?? '', b.partnership ?? '') || compareText(a.id, b.id),
    );
}

function dutiesOf(record: Partnership, context: ScheduleContext): Duty[] {
  const subject = scheduleSubject(record, context);
  // A renamed record keeps the first id it had in the names of its duties, so that calendars do not double them.
  const name = record.formerly?.find((id) => !context.inUse.has(id)) ?? record.id;
  return sources.flatMap((source) =>
    source(subject, context).map((draft): Duty => ({
      isLate: draft.date < context.asOf,
      file: record.file,
      ...draft,
      id: `${name}.${draft.id}`,
      partnership: record.id,
    })),
  );
}
