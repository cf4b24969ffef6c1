import { isAtWork } from '../../model/stage.ts';
import { aboutPartnership, ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { daysBetween, earliest } from '../calendar/dates.ts';
import { engagingContracts } from '../contract/engaging-contract.ts';
import { freshUntil, lacksExitPlan } from '../stage/exit-readiness.ts';

/**
 * `exit-plan-missing` (M45): the parties are bound, by their stage or by a contract, and no exit plan is written; due
 * since the first signature, else since the day they began to work, else since `since`. Where no day is known the page
 * and its gate say it, not this list. What an edition withholds is not missing.
 */
export function missingExitPlan(
  { record, manager }: AttentionSubject,
  { asOf, playbook }: AttentionContext,
): AttentionDraft[] {
  if (playbook.edition !== undefined || !lacksExitPlan(record, asOf)) return [];
  const [first, ...others] = engagingContracts(record.contracts, asOf).flatMap(({ signed }) => signed ?? []);
  const working = record.stages?.['working-together'];
  const since = (first && earliest(first, ...others)) ?? working?.entered ?? working?.arranged ?? record.since;
  if (since === undefined) return [];
  return [
    {
      rule: 'exit-plan-missing',
      due: since,
      ...aboutPartnership(record),
      ...ownedBy(manager),
      values: { title: record.title, since },
      file: record.file,
      path: [record.exit === undefined ? 'stage' : 'exit'],
    },
  ];
}

/**
 * `exit-rehearsal-stale` (M45): the exit plan was not rehearsed for its interval (a year unless it says otherwise),
 * counted from the last rehearsal or from the day the exit was arranged. One still to come has not taken place.
 */
export function staleRehearsal({ record, manager }: AttentionSubject, { asOf }: AttentionContext): AttentionDraft[] {
  const plan = record.exit?.plan;
  if (plan === undefined || !isAtWork(record.stage)) return [];
  const { rehearsed } = plan;
  const last = rehearsed !== undefined && rehearsed <= asOf ? rehearsed : undefined;
  const from = last ?? record.stages?.exit?.arranged;
  const due = from && freshUntil(from, plan);
  if (due === undefined || due >= asOf) return [];
  return [
    {
      rule: 'exit-rehearsal-stale',
      due,
      ...aboutPartnership(record),
      ...ownedBy(plan.owner, manager),
      values: { title: record.title, last: last ?? '', due, days: daysBetween(due, asOf) },
      file: record.file,
      path: ['exit', 'plan', 'rehearsed'],
    },
  ];
}
