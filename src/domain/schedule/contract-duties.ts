import type { IsoDate } from '../../model/iso-date.ts';
import { noticeReminders } from '../attention/attention-contracts.ts';
import { ownedBy } from '../attention/attention-context.ts';
import { assessCoverage } from '../contract/clause-coverage.ts';
import { certificateChecks } from '../contract/compliance-certificates.ts';
import { hasLapsed, type ContractStanding } from '../contract/contract-standing.ts';
import type { NoticeWindow } from '../contract/contract-term.ts';
import { daysBetween } from '../calendar/dates.ts';
import { renewalCycles } from '../contract/renewal-cycles.ts';
import { isLastTerm } from '../contract/term-sequence.ts';
import type { DutyDraft } from './duty.ts';
import type { ScheduleContext, ScheduleSubject } from './schedule-subject.ts';

/** As many certificates as the horizon can hold, six months apart, and as many terms, a month each. */
const certificatesAhead = 7;
const termsAhead = 36;

/** Notices, ends of terms, waivers and certificates of the contracts that nothing replaces (M44, M13, M19). */
export function contractDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  return subject.standings
    .filter(({ replacedBy }) => replacedBy === undefined)
    .flatMap((standing) => [
      ...noticeDuties(subject, standing, context),
      ...termEnds(subject, standing, context),
      ...certificateDuties(subject, standing, context),
      ...waiverDuties(subject, standing, context),
    ]);
}

function titleOf({ contract }: ContractStanding): string {
  return contract.title ?? contract.id;
}

/**
 * The last day to give notice of each term ahead, as reckoned; the reminders of the attention list come before it, then
 * the advised day where that one comes earlier. A day that the contract sets for no term in particular is one of them.
 */
function noticeDuties(
  { manager }: ScheduleSubject,
  standing: ContractStanding,
  { asOf, calendar }: ScheduleContext,
): DutyDraft[] {
  const { contract, index, term } = standing;
  if (term.state === 'ended') return [];
  const cycles = renewalCycles(contract, asOf, calendar, termsAhead);
  const windows: readonly (readonly [string, NoticeWindow | undefined])[] =
    cycles.length > 0
      ? cycles.map(({ number, notice }) => [String(number), notice] as const)
      : [['1', term.nextNotice] as const];
  return windows.flatMap(([number, window]): DutyDraft[] => {
    if (window === undefined || window.lastNotice < asOf) return [];
    const { lastNotice, advisedNotice, end = '' } = window;
    const early = daysBetween(advisedNotice, lastNotice);
    return [
      {
        id: `notice.${contract.id}.${number}`,
        kind: 'notice',
        date: lastNotice,
        ...ownedBy(manager),
        reminders: early > 0 ? [...noticeReminders, early] : noticeReminders,
        values: { contract: titleOf(standing), renewal: term.renewal, advised: advisedNotice, end },
        path: ['contracts', index, 'renewal'],
      },
    ];
  });
}

/** The last day of each term ahead, and of a contract that has ended without a successor. */
function termEnds(
  { manager, record }: ScheduleSubject,
  standing: ContractStanding,
  { asOf, calendar }: ScheduleContext,
): DutyDraft[] {
  const { contract, index, term } = standing;
  const ends: (readonly [number, IsoDate])[] = renewalCycles(contract, asOf, calendar, termsAhead).map(
    ({ number, end }) => [number, end] as const,
  );
  if (hasLapsed(standing, record.stage) && term.end !== undefined) ends.push([term.number ?? 1, term.end]);
  return ends.map(([number, date]) => ({
    id: `term-end.${contract.id}.${number}`,
    kind: 'term-end',
    date,
    ...ownedBy(manager),
    values: {
      contract: titleOf(standing),
      instrument: contract.instrument,
      renewal: isLastTerm(contract, number - 1) ? 'none' : term.renewal,
    },
    path: ['contracts', index],
  }));
}

/** Each check of the supplier’s certificate, numbered after those made: once made, the next one keeps its id. */
function certificateDuties(
  { manager }: ScheduleSubject,
  standing: ContractStanding,
  { asOf, calendar, playbook }: ScheduleContext,
): DutyDraft[] {
  const { contract, index } = standing;
  const currency = playbook.settings.currency ?? 'EUR';
  const checks = certificateChecks(standing, { asOf, calendar, currency, count: certificatesAhead });
  const made = contract.certificates?.filter((date) => date <= asOf).length ?? 0;
  return (checks?.due ?? []).map((date, offset) => ({
    id: `certificate.${contract.id}.${made + offset + 1}`,
    kind: 'certificate',
    date,
    ...ownedBy(manager),
    values: { contract: titleOf(standing) },
    path: ['contracts', index, contract.certificates === undefined ? 'amount' : 'certificates'],
  }));
}

/** The last day of each waiver; one that is past is late only while the clause is still missing. */
function waiverDuties(
  { record, manager }: ScheduleSubject,
  standing: ContractStanding,
  { asOf, playbook, clauses }: ScheduleContext,
): DutyDraft[] {
  const { contract, index, isOver } = standing;
  const waived = isOver ? [] : (contract.clauses ?? []).filter(({ waiver }) => waiver?.until !== undefined);
  if (waived.length === 0) return [];
  const expired = new Set(
    assessCoverage(record, playbook, asOf)
      .filter(({ state }) => state === 'expired')
      .map(({ clause }) => clause),
  );
  return waived.flatMap((pin): DutyDraft[] => {
    const { clause, waiver } = pin;
    if (waiver?.until === undefined || (waiver.until < asOf && !expired.has(clause.id))) return [];
    return [
      {
        id: `waiver-end.${contract.id}.${clause.id}`,
        kind: 'waiver-end',
        date: waiver.until,
        ...ownedBy(waiver.by, manager),
        values: {
          clause: clause.id,
          clauseTitle: clauses.get(clause.id)?.title ?? clause.id,
          contract: titleOf(standing),
        },
        path: ['contracts', index, 'clauses', contract.clauses?.indexOf(pin) ?? 0, 'waiver', 'until'],
      },
    ];
  });
}
