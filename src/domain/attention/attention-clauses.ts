import type { IsoDate } from '../../model/iso-date.ts';
import { placeOfTrigger } from '../../model/kpi-use.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { daysBetween } from '../calendar/dates.ts';
import { committeeOf } from '../governance/committee-of.ts';
import { breachesWithin } from '../kpi/breach-runs.ts';
import { isNoticeAwaited, runningCure, type Obligation } from '../obligations/obligation.ts';
import { owingOf } from '../obligations/owing.ts';
import { partyName, partyOf } from '../people/party-of.ts';
import { aboutPartnership, ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';

/**
 * `clause-triggered` (M17): what a clause obliges to and nobody has decided yet, with the formal notice still to be
 * sent, and what provisional figures would.
 */
export function triggeredClause(
  { record, manager }: AttentionSubject,
  obligation: Obligation,
  { clauses, asOf }: AttentionContext,
): AttentionDraft {
  const { kpi, trigger, state, deadline } = obligation;
  const run = runUntilFired(obligation);
  const committee = committeeOf(record, trigger.body);
  const [first, last] = [run[0], run.at(-1)];
  return {
    rule: 'clause-triggered',
    due: deadline ?? periodEnd(obligation.firstFired),
    ...aboutPartnership(record),
    ...ownedBy(manager),
    values: {
      ...named(record, obligation, clauses),
      unit: kpi.unit,
      body: committee?.name ?? trigger.body ?? '',
      state: state === 'would-fire' ? 'would-fire' : 'fired',
      test: trigger.when.test,
      limit: trigger.when.limit ?? '',
      needed: trigger.when.periods,
      window: trigger.when.window ?? '',
      count: countedIn(run, obligation),
      first: first?.period ?? '',
      last: last?.period ?? '',
      value: last?.value ?? '',
      limitValue: last?.limit ?? '',
      deadline: deadline ?? '',
      notice: isNoticeAwaited(obligation) ? 'to-send' : '',
      noticeBy: creditorsOf(record, obligation),
      owedBy: debtorOf(record, obligation),
      owed: trigger.when.test === 'each' && chargeIn(obligation, last?.period)?.amount === null ? 'unknown' : '',
      ...curing(obligation, asOf),
    },
    file: record.file,
    path: ['kpis', Math.max(0, record.kpis?.indexOf(obligation.use) ?? 0), ...placeOfTrigger(obligation.use, trigger)],
  };
}

/**
 * `cure-running` (M17, M18): a breach that a party may still cure after a formal notice, whoever decides what follows.
 */
export function runningCures(
  { record, manager, obligations }: AttentionSubject,
  { clauses, asOf }: AttentionContext,
): AttentionDraft[] {
  return obligations.flatMap((obligation): AttentionDraft[] => {
    const running = runningCure(obligation, asOf);
    if (running === undefined) return [];
    const { until, decidedIn, entry, to } = running;
    const party = partyOf(record, to);
    return [
      {
        rule: 'cure-running',
        due: until,
        ...aboutPartnership(record),
        ...ownedBy(party?.manager, manager),
        values: {
          ...named(record, obligation, clauses),
          party: party?.name ?? to ?? '',
          notice: entry.date,
          until,
          decidedIn,
          days: daysBetween(asOf, until),
        },
        file: entry.file,
        path: ['date'],
      },
    ];
  });
}

/** What a line about an obligation names: its record, its KPI and its clause. */
function named({ title }: Partnership, { kpi, trigger }: Obligation, clauses: AttentionContext['clauses']) {
  const { clause, article = '' } = trigger;
  return {
    title,
    kpi: kpi.id,
    kpiTitle: kpi.title,
    clause,
    clauseTitle: clauses.get(clause)?.title ?? clause,
    article,
  };
}

/** The name of the party that owes an amount; empty where nothing says which. */
function debtorOf({ parties }: Partnership, { owing }: Obligation): string {
  return owing ? (parties.find(({ id }) => id === owing.by)?.name ?? owing.by) : '';
}

/** The names of those an amount is owed to: it is theirs to give notice. */
function creditorsOf(record: Partnership, { trigger, owing }: Obligation): string[] {
  const { to = [] } = owing ?? owingOf(trigger, record.parties) ?? {};
  return to.map((id) => partyName(record, id));
}

/** Until when, and in which period, a notice may still be cured. */
function curing(obligation: Obligation, asOf: IsoDate): { readonly cureUntil: string; readonly cureIn: string } {
  const { outcome, decidedIn = '' } = obligation.notice?.cure ?? {};
  if (outcome !== 'pending') return { cureUntil: '', cureIn: '' };
  return { cureUntil: runningCure(obligation, asOf)?.until ?? '', cureIn: decidedIn };
}

/**
 * The run until it last fired, under a rule on each period with an amount that is known, or else with one that a
 * missing figure leaves unknown: what follows is provisional, owes nothing, or was breached once nothing bound the
 * parties any more.
 */
function runUntilFired(obligation: Obligation): Obligation['run'] {
  const { run, fired, wouldFire, trigger } = obligation;
  const lastOf = (periods: readonly Period[]) => {
    if (trigger.when.test !== 'each') return periods.at(-1);
    const amountIn = (period: Period) => chargeIn(obligation, period)?.amount ?? null;
    return periods.findLast((each) => (amountIn(each) ?? 0) > 0) ?? periods.findLast((each) => amountIn(each) === null);
  };
  const until = lastOf(fired) ?? fired.at(-1) ?? lastOf(wouldFire) ?? wouldFire.at(-1);
  return run.slice(0, run.findIndex(({ period }) => period === until) + 1);
}

function chargeIn({ charges }: Obligation, period: Period | undefined): Obligation['charges'][number] | undefined {
  return charges.find(({ entry }) => entry.period === period);
}

/** How many periods the rule counted when it last fired, provisional ones only where it would fire on them. */
function countedIn(run: Obligation['run'], { trigger: { when }, fired }: Obligation): number {
  if (when.test === 'each') return 1;
  const doesCount = ({ isFinal }: Obligation['run'][number]) => isFinal || fired.length === 0;
  if (when.window !== undefined) return breachesWithin(run, run.length - 1, when).filter(doesCount).length;
  return run.length - 1 - run.findLastIndex((entry) => !doesCount(entry));
}
