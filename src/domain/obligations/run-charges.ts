import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd } from '../../model/period.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import type { KpiSeries, SeriesPoint } from '../kpi/kpi-series.ts';
import { amendedChain } from '../contract/amended-chain.ts';
import type { BindingClause } from './binding-clause.ts';
import { amountOf, createCapper, measuredValues, type CappedAmount } from './charges.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { FiredRun } from './fired-runs.ts';
import { exactOf, type Exact } from './exact.ts';
import type { FormulaValues } from './formula-value.ts';
import type { Charge } from './obligation.ts';
import { compareText } from '../text/compare-text.ts';

interface DraftCharge {
  readonly fired: FiredRun;
  /** The last day of the period, by which charges are put in order of time. */
  readonly end: IsoDate;
  readonly entry: BreachEntry;
  readonly binding: BindingClause;
  readonly terms: ClauseTerms;
  readonly rank: number;
  readonly isFinal: boolean;
  readonly figures: FormulaValues;
  readonly raw: number | null;
}

/**
 * What each run costs or earns, capped by clause and contract: final amounts in order of time, then provisional ones on what those leave.
 * An amendment counts with the contract it amends: what that one has taken of a year is taken.
 * @param contracts those of the partnership
 * @param series those of the KPIs it follows, which a formula may take a value from
 */
export function chargesOf(
  runs: readonly FiredRun[],
  contracts: readonly Contract[],
  series: readonly KpiSeries[],
): Map<FiredRun, Charge[]> {
  const charged = new Map<FiredRun, Charge[]>();
  const drafts = runs
    .flatMap((fired) => draftsOf(fired, series))
    .map((draft) => ({ ...draft, contract: originalOf(draft.binding.contract, contracts) }));
  const perClause = Map.groupBy(drafts, ({ contract, fired: { trigger } }) => `${contract?.id} ${trigger.clause}`);
  for (const own of perClause.values()) {
    const contract = own[0]?.contract;
    const cap = createCapper(contract?.starts ?? contract?.signed);
    const inTime = own.toSorted((a, b) => compareText(a.end, b.end));
    for (const draft of [...inTime.filter(({ isFinal }) => isFinal), ...inTime.filter(({ isFinal }) => !isFinal)]) {
      const { fired, entry, binding, terms, rank, isFinal, figures, raw } = draft;
      const capped: CappedAmount | undefined =
        raw === null || terms.caps === undefined ? undefined : cap(entry.period, raw, terms.caps);
      const { amount = null, cappedBy } = capped ?? {};
      const known = charged.get(fired) ?? [];
      known.push({ entry, binding, rank, isFinal, figures, raw, amount, cappedBy });
      charged.set(fired, known);
    }
  }
  return charged;
}

/** The contract that an amendment goes back to; any other is its own. */
function originalOf(contract: Contract | undefined, contracts: readonly Contract[]): Contract | undefined {
  return contract && (amendedChain(contract, contracts).at(-1) ?? contract);
}

/**
 * The periods an amount is due for: each that fires, and where the clause charges the whole run those before it, each under the terms in force on its
 * last day. Under a rule with a window a run may breach without firing between two firings: that is charged with the whole run as well.
 * A period in which no contract held the clause has none, and neither has a duty.
 */
function draftsOf(fired: FiredRun, series: readonly KpiSeries[]): DraftCharge[] {
  const { run, firings, trigger, bindingIn } = fired;
  const before = firings.at(trigger.when.window === undefined ? 0 : -1)?.index ?? 0;
  return run.entries.flatMap((entry, index): DraftCharge[] => {
    const binding = bindingIn(entry.period);
    const { terms } = binding;
    const names = terms?.formula?.names;
    if (terms === undefined || names === undefined || terms.effect === 'duty') return [];
    const firing = firings.find((each) => each.index === index);
    const isCharged = firing !== undefined || (terms.isWholeRun && index < before);
    if (!isCharged) return [];
    const others = pointsNamed(terms, entry, series);
    const isFinal =
      (firing?.isFinal ?? (entry.isFinal && firings.some((each) => each.isFinal))) &&
      others.every(([, point]) => point.measurement?.status !== 'provisional');
    const figures = new Map([...terms.values, ...measuredValues(entry, index + 1, names), ...valuesOf(others)]);
    const raw = amountOf(terms, figures);
    return [{ fired, end: periodEnd(entry.period), entry, binding, terms, rank: index + 1, isFinal, figures, raw }];
  });
}

/** The points of the other KPIs that a formula names, for the period of an entry. One that has none of that period has no value: missing is never zero. */
function pointsNamed(
  { kpis, formula }: ClauseTerms,
  { period }: BreachEntry,
  series: readonly KpiSeries[],
): (readonly [name: string, point: SeriesPoint])[] {
  return [...kpis].flatMap(([name, id]) => {
    const point = series.find(({ kpi }) => kpi.id === id)?.points.find((each) => each.period === period);
    return point && formula?.names.includes(name) ? [[name, point] as const] : [];
  });
}

function valuesOf(points: readonly (readonly [name: string, point: SeriesPoint])[]): (readonly [string, Exact])[] {
  return points.flatMap(([name, { value }]) => (value === null ? [] : [[name, exactOf(value)] as const]));
}
