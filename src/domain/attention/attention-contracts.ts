import { aboutContract } from '../contract/about-contract.ts';
import { aboutPartnership, ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { assessCoverage } from '../contract/clause-coverage.ts';
import { contractStandings, hasLapsed, type ContractStanding } from '../contract/contract-standing.ts';
import { daysBetween } from '../calendar/dates.ts';

/** How many days before its last day a notice is announced, reminded of, and reminded of again. */
export const noticeReminders = [90, 60, 30] as const;

/** `notice-approaching`, `contract-ended` and `waiver-expired` (M44, M13). */
export function contractMatters(subject: AttentionSubject, context: AttentionContext): AttentionDraft[] {
  const { contracts } = subject.record;
  if (contracts === undefined || contracts.length === 0) return [];
  const standings = contractStandings(contracts, context.asOf, context.calendar);
  return [
    ...standings.flatMap((standing) => notice(subject, standing, context)),
    ...standings.flatMap((standing) => ended(subject, standing, context)),
    ...expiredWaivers(subject, context),
  ];
}

/**
 * The next notice day of a contract that holds or will: from ninety days before it until that day included, at the
 * reminder that the days left make.
 */
function notice(
  subject: AttentionSubject,
  { contract, index, term, replacedBy }: ContractStanding,
  { asOf, playbook }: AttentionContext,
): AttentionDraft[] {
  const { nextNotice, state } = term;
  if (nextNotice === undefined || nextNotice.lastNotice < asOf || replacedBy !== undefined || state === 'ended')
    return [];
  const { lastNotice, advisedNotice, end } = nextNotice;
  const days = daysBetween(asOf, lastNotice);
  const reminder = noticeReminders.findLast((ahead) => days <= ahead);
  if (reminder === undefined) return [];
  return [
    {
      rule: 'notice-approaching',
      due: lastNotice,
      ...aboutContract(subject, contract, {
        instrument: contract.instrument,
        renewal: term.renewal,
        notice: lastNotice,
        advised: advisedNotice,
        end: end ?? '',
        reminder,
        who: playbook.people.find(({ id }) => id === subject.manager)?.name ?? subject.manager ?? '',
        days,
      }),
      path: ['contracts', index, 'renewal'],
    },
  ];
}

/** A contract past its end that nothing replaces. */
function ended(subject: AttentionSubject, standing: ContractStanding, { asOf }: AttentionContext): AttentionDraft[] {
  const { contract, index, term } = standing;
  const { end } = term;
  if (end === undefined || !hasLapsed(standing, subject.record.stage)) return [];
  return [
    {
      rule: 'contract-ended',
      due: end,
      ...aboutContract(subject, contract, {
        instrument: contract.instrument,
        end,
        days: daysBetween(end, asOf),
      }),
      path: ['contracts', index],
    },
  ];
}

/** A waiver past its last day, where no contract covers the clause since and its contract has not ended itself. */
function expiredWaivers(
  { record, manager }: AttentionSubject,
  { asOf, playbook, clauses }: AttentionContext,
): AttentionDraft[] {
  const hasWaivers = record.contracts?.some((contract) => contract.clauses?.some(({ waiver }) => waiver));
  if (!hasWaivers) return [];
  return assessCoverage(record, playbook, asOf).flatMap(
    ({ state, pin, contract: contractId, clause }): AttentionDraft[] => {
      const waiver = pin?.waiver;
      if (state !== 'expired' || pin === undefined || waiver?.until === undefined || waiver.until >= asOf) return [];
      const contract = record.contracts?.findIndex(({ id }) => id === contractId) ?? 0;
      return [
        {
          rule: 'waiver-expired',
          due: waiver.until,
          ...aboutPartnership(record),
          ...ownedBy(waiver.by, manager),
          values: {
            title: record.title,
            clause,
            clauseTitle: clauses.get(clause)?.title ?? clause,
            contract: contractId ?? '',
            by: waiver.by,
            until: waiver.until,
            days: daysBetween(waiver.until, asOf),
          },
          file: record.file,
          path: [
            'contracts',
            contract,
            'clauses',
            record.contracts?.[contract]?.clauses?.indexOf(pin) ?? 0,
            'waiver',
            'until',
          ],
        },
      ];
    },
  );
}
