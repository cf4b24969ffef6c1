import { isSetOff } from '../domain/obligations/fired-runs.ts';
import { listObligations } from '../domain/obligations/list-obligations.ts';
import type { Obligation } from '../domain/obligations/obligation.ts';
import { listAttention, type AttentionItem } from '../domain/attention/attention.ts';
import { assessCoverage, type CoverageLine } from '../domain/contract/clause-coverage.ts';
import { listPayments, paymentContext, type DuePayment } from '../domain/contract/contract-payments.ts';
import { contractStandings, type ContractStanding } from '../domain/contract/contract-standing.ts';
import { openConflicts, type OpenConflict } from '../domain/governance/escalation.ts';
import { healthFrom, type Health } from '../domain/health/health.ts';
import { followedSeries } from '../domain/kpi/followed-series.ts';
import { firedTriggers, type FiredTrigger } from '../domain/kpi/kpi-breach.ts';
import type { KpiSeries } from '../domain/kpi/kpi-series.ts';
import { scheduleHorizon } from '../domain/schedule/schedule-subject.ts';
import type { Partnership, Playbook } from '../model/playbook.ts';
import type { ViewContext } from './view-context.ts';

/** What is computed of a partnership whatever the language, once for all the pages that show it. */
export interface PartnershipFacts {
  /** One per KPI followed and known to the catalogue, in the order of the record. */
  readonly series: readonly KpiSeries[];
  readonly health: Health;
  readonly triggers: readonly { readonly series: KpiSeries; readonly fired: FiredTrigger }[];
  /** What the figures oblige to under the clauses signed, latest first. */
  readonly obligations: readonly Obligation[];
  readonly contracts: readonly ContractStanding[];
  /** What contracts make payable on agreed days, three years ahead. */
  readonly payments: readonly DuePayment[];
  readonly coverage: readonly CoverageLine[];
  readonly conflicts: readonly OpenConflict[];
  readonly attention: readonly AttentionItem[];
}

const memo = new WeakMap<Playbook, Map<string, unknown>>();

/** The value of a computation over a playbook, kept for the next page that asks under the same key. */
export function once<T>(playbook: Playbook, key: string, compute: () => T): T {
  const known = memo.get(playbook) ?? new Map<string, unknown>();
  memo.set(playbook, known);
  if (!known.has(key)) known.set(key, compute());
  return known.get(key) as T;
}

/** Everything that needs someone, over the whole playbook, in order of urgency. */
export function attentionOf(context: ViewContext): readonly AttentionItem[] {
  return once(context.playbook, `attention ${context.asOf}`, () => listAttention(context.playbook, context.asOf));
}

function attentionByPartnership(context: ViewContext): ReadonlyMap<string | undefined, readonly AttentionItem[]> {
  return once(context.playbook, `attention by partnership ${context.asOf}`, () =>
    Map.groupBy(attentionOf(context), (item) => item.partnership),
  );
}

/** The facts of a partnership at the context’s day. */
export function factsOf(context: ViewContext, partnership: Partnership): PartnershipFacts {
  return once(context.playbook, `facts ${partnership.id} ${context.asOf}`, () => computeFacts(context, partnership));
}

function computeFacts(context: ViewContext, partnership: Partnership): PartnershipFacts {
  const { playbook, asOf, calendar } = context;
  const series = followedSeries(partnership, playbook.kpis, asOf, calendar);
  const sources = { partnership, series, clauses: context.clauses, asOf, calendar };
  return {
    series,
    health: healthFrom(partnership, series, asOf, calendar),
    triggers: series.flatMap((each) =>
      firedTriggers(each, calendar)
        .filter(({ trigger, lastFired }) => isSetOff(each, trigger.clause, lastFired, sources))
        .map((fired) => ({ series: each, fired })),
    ),
    obligations: listObligations(sources),
    contracts: contractStandings(partnership.contracts, asOf, calendar),
    payments: listPayments(partnership, paymentContext(playbook.settings, asOf, scheduleHorizon(asOf))),
    coverage: assessCoverage(partnership, playbook, asOf),
    conflicts: openConflicts(partnership, asOf, calendar),
    attention: attentionByPartnership(context).get(partnership.id) ?? [],
  };
}
