import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import { triggerFor } from '../../model/kpi-use.ts';
import { breachesSoFar, type BreachEntry } from '../kpi/breach-runs.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { latest } from '../calendar/dates.ts';
import { originalOf } from '../contract/amended-chain.ts';
import { articleApart } from '../contract/pinned-clause.ts';
import type { BindingClause } from './binding-clause.ts';
import { debtTriggerOf } from './both-ways.ts';
import { createCapper, createPenaltyCapper, type CappedAmount, type Capper } from './capper.ts';
import { amountOf, lessDeficit, measuredValues } from './charges.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { cappedDebtors } from './capped-debtor.ts';
import type { FiredRun, ObligationSources } from './fired-runs.ts';
import type { Remedy } from './formal-notice.ts';
import type { FormulaValues } from './formula-value.ts';
import { lookBack } from './looked-back.ts';
import { namedFigure, pointIn, type NamedFigure } from './named-figure.ts';
import type { Charge } from './obligation.ts';
import { penaltyCapsOf } from './penalty-cap.ts';
import { debtOf } from './run-debtors.ts';
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
  readonly remedy: Remedy | undefined;
  readonly figures: FormulaValues;
  readonly lookedBack: Charge['lookedBack'];
  readonly named: Charge['named'];
  readonly raw: number | null;
}

/**
 * What each run costs or earns, capped by clause and contract, and all penalties of a contract together where it caps
 * them: final amounts in order of time, then provisional ones and those that a formal notice has not made due yet on
 * what those leave; a breach that was cured costs nothing, and takes nothing of a cap. What was given back is no longer
 * due, but was when it was reckoned: it keeps what it took of its caps, and has reached those it reached, unless a
 * formal notice had not made it due. An amendment counts with the
 * contract it amends: what that one has taken of a year is taken. Held under several articles, a clause has the caps of
 * each. Amounts of one day take their part of a cap that they
 * share in the order of the record; what several parties owe is capped party by party, unless
 * their clause has them share its caps.
 * @param remedyIn what the notices of a run make of the amount of one of its periods
 * @param isGivenBack whether what a run cost was given back
 */
export function chargesOf(
  runs: readonly FiredRun[],
  sources: ObligationSources,
  remedyIn: (fired: FiredRun, period: Period) => Remedy | undefined,
  isGivenBack: (fired: FiredRun) => boolean,
): Map<FiredRun, Charge[]> {
  const charged = new Map<FiredRun, Charge[]>();
  const inTime = runs
    .flatMap((fired) => draftsOf(fired, sources, (period) => remedyIn(fired, period)))
    .toSorted((a, b) => compareText(a.end, b.end));
  const capped = createCapping(sources);
  const isDue = ({ isFinal, remedy }: DraftCharge) => isFinal && remedy !== 'pending';
  for (const draft of [...inTime.filter(isDue), ...inTime.filter((each) => !isDue(each))]) {
    const { fired, entry, binding, rank, isFinal, figures, lookedBack, named, raw, remedy } = draft;
    const isEarnedBack = remedy !== 'cured' && isGivenBack(fired);
    const wasNeverDue = remedy === 'cured' || (isEarnedBack && remedy === 'pending');
    const charge = { entry, binding, rank, isFinal, figures, lookedBack, named, raw, remedy };
    const known = charged.get(fired) ?? [];
    known.push({
      ...charge,
      ...(wasNeverDue ? nothing : (capped(draft, isEarnedBack) ?? unknown)),
      ...(isEarnedBack && { amount: 0, remedy: 'earned-back' }),
    });
    charged.set(fired, known);
  }
  return charged;
}

const uncapped = {
  cappedBy: undefined,
  isUnsure: false,
  reached: [],
  carriedIn: 0,
  carriedOver: 0,
  deficitIn: 0,
  deficitOut: 0,
};
const nothing = { amount: 0, ...uncapped };
const unknown = { amount: null, ...uncapped };

type Capped = CappedAmount &
  Pick<Charge, 'isUnsure' | 'reached' | 'carriedIn' | 'carriedOver' | 'deficitIn' | 'deficitOut'>;

/**
 * Caps drafts one after the other; undefined for one whose amount, or a cap on it, is unknown: those after it that it
 * may leave less, or hand over something, are unsure. What caps hold back of
 * what a party owes under a clause that carries it over is added to the next draft of the same, and the deficit of one
 * that carries it forward is taken off before any cap.
 */
function createCapping(sources: ObligationSources): (draft: DraftCharge, isGivenBack: boolean) => Capped | undefined {
  const contracts = sources.partnership.contracts ?? [];
  const debtors = cappedDebtors(sources);
  const { parties } = sources.partnership;
  const clauses = new Map<string, Capper>();
  const penalties = new Map<string, Capper>();
  const heldBack = new Map<string, number>();
  const deficits = new Map<string, number>();
  const unsure = new Set<string>();
  return ({ fired, entry: { period }, binding, terms, raw }, isGivenBack) => {
    const trigger = debtTriggerOf(fired, parties);
    const contract = binding.contract && originalOf(binding.contract, contracts);
    const start = firstDayOf(contract);
    const isPenalty = terms.effect === 'malus';
    const common = isPenalty && binding.cappedIn ? penaltyCapsOf(binding.cappedIn) : {};
    const article = binding.contract && binding.pin ? articleApart(binding.pin, binding.contract, contracts) : '';
    const clause = `${contract?.id} ${trigger.clause} ${article} ${terms.isCapShared ? '' : debtors.ofClause(trigger)}`;
    const debtor = `${contract?.id} ${debtors.ofPenalties(trigger)}`;
    const own = kept(clauses, clause, () => createCapper(start));
    const all = isPenalty ? kept(penalties, debtor, () => createPenaltyCapper(start)) : undefined;
    const isCarried = terms.isCarriedOver && !isGivenBack;
    const owed = `${clause} ${debtors.ofClause(trigger)}`;
    if (raw === null || terms.caps === undefined || common === undefined) {
      own.take(period, null);
      all?.take(period, null);
      unsure.add(owed);
      return undefined;
    }
    const isHandedOver = isCarried || terms.isDeficitCarried;
    const carriedIn = isCarried ? (heldBack.get(owed) ?? 0) : 0;
    const deficitIn = terms.isDeficitCarried ? (deficits.get(owed) ?? 0) : 0;
    const net = lessDeficit(raw, deficitIn);
    if (terms.isDeficitCarried) deficits.set(owed, net.left);
    const underOwn = own.leave(period, net.owed + carriedIn, terms.caps);
    const underAll = all?.leave(period, underOwn.amount, common) ?? underOwn;
    const isCapUnsure = own.isUnsure(period, terms.caps) || all?.isUnsure(period, common) === true;
    const isUnsure = (isCapUnsure && underAll.amount > 0) || (isHandedOver && unsure.has(owed));
    own.take(period, underAll.amount);
    all?.take(period, underAll.amount);
    const reached = [
      ...own.reached(period, terms.caps).map((cap) => ({ ...cap, span: `clause ${clause} ${cap.span}` })),
      ...(all?.reached(period, common) ?? []).map((cap) => ({ ...cap, span: `penalties ${debtor} ${cap.span}` })),
    ];
    const carriedOver = isCarried ? net.owed + carriedIn - underAll.amount : 0;
    if (isCarried) heldBack.set(owed, carriedOver);
    return {
      amount: underAll.amount,
      cappedBy: underAll.cappedBy ?? underOwn.cappedBy,
      isUnsure,
      reached,
      carriedIn,
      carriedOver,
      deficitIn,
      deficitOut: net.left,
    };
  };
}

/** The day from which the years of a contract are counted. */
function firstDayOf(contract: Contract | undefined): IsoDate | undefined {
  return contract?.starts ?? contract?.signed;
}

/** The day from which a contract is measured: its first, or that of the first agreed figures where it is later. */
function measuredSince({ uses: [earliest] }: KpiSeries, start: IsoDate): IsoDate {
  return earliest?.from === undefined ? start : latest(start, earliest.from);
}

/** What a map keeps under a key, created the first time it is asked for. */
function kept<T>(known: Map<string, T>, key: string, create: () => T): T {
  const value = known.get(key) ?? create();
  known.set(key, value);
  return value;
}

/**
 * The periods an amount is due for: each that fires, and where the clause charges the whole run those before the last
 * of them, each under the terms in force on its last day: under a rule with a window, or under one that was made
 * milder, a run may breach without firing between two firings. An amount is final where it would be the same were every
 * provisional figure put within the limit, and provisional otherwise. A period in which no contract held the clause has
 * none, and neither has a duty.
 */
function draftsOf(
  fired: FiredRun,
  { series, partnership: { contracts = [] } }: ObligationSources,
  remedyIn: (period: Period) => Remedy | undefined,
): DraftCharge[] {
  const { run, firings, bindingIn } = fired;
  return run.entries.flatMap((entry, index): DraftCharge[] => {
    const binding = bindingIn(entry.period);
    const { terms } = binding;
    const names = terms?.formula?.names;
    if (terms === undefined || names === undefined || terms.effect === 'duty') return [];
    const firing = firings.find((each) => each.index === index);
    const isCharged = firing !== undefined || (terms.isWholeRun && isLedToFiring(fired, index));
    if (!isCharged) return [];
    const others = figuresNamed(terms, entry, series);
    const start = firstDayOf(binding.contract && originalOf(binding.contract, contracts));
    const lookedBack = lookBack(names, entry.period, {
      pointIn: (period) => pointIn(fired.series, period),
      start,
      since: start && measuredSince(fired.series, start),
      year: fired.series.kpi.year ?? 'yearly',
    });
    const points = [...others.flatMap(([, figure]) => figure.points), ...lookedBack.flatMap((each) => each.points)];
    const counted = breachesSoFar(
      run.entries,
      index,
      triggerFor(entry.thresholds, fired.trigger.clause)?.when ?? fired.trigger.when,
    );
    const isFinal =
      (firing?.isFinal === true || (terms.isWholeRun && leadsToFinalFiring(fired, index))) &&
      (isRankFinal(run.entries, index) || !namesRank(names)) &&
      (counted.every((each) => each === entry || each.isFinal) || !names.includes('breaches')) &&
      points.every(({ measurement }) => measurement?.status !== 'provisional');
    const figures = new Map([
      ...terms.values,
      ...measuredValues(entry, { rank: index + 1, counted: counted.length }, names),
      ...others.flatMap(([name, { value }]) => (value ? [[name, value] as const] : [])),
      ...lookedBack.flatMap(({ name, value }) => (value ? [[name, value] as const] : [])),
    ]);
    const raw = amountOf(terms, figures);
    const remedy = remedyIn(entry.period);
    const end = periodEnd(entry.period);
    const named = others.map(([, figure]) => figure);
    return [{ fired, end, entry, binding, terms, rank: index + 1, isFinal, remedy, figures, lookedBack, named, raw }];
  });
}

/**
 * Whether a breach that does not fire comes before one that does, and is owed by the party that owes this part of the
 * run: the one its own line names or, where that one owes nothing that fired, the one that owes what fired next.
 */
function isLedToFiring({ run, firings, ofOthers, trigger }: FiredRun, index: number): boolean {
  const all = [...firings, ...ofOthers].toSorted((a, b) => a.index - b.index);
  const next = all.find((each) => each.index > index);
  if (next === undefined || all.some((each) => each.index === index)) return false;
  const debtIn = (at: number) => debtOf(run.entries[at], trigger.clause);
  const own = all.findLast((each) => debtIn(each.index) === debtIn(index));
  return firings.includes(own ?? next);
}

/**
 * Whether a final breach belongs with a later period that fired, on final figures alone: were every provisional one put
 * within the limit, the run would not come apart between the two.
 */
function leadsToFinalFiring({ run, firings, ofOthers, reach }: FiredRun, index: number): boolean {
  let last = run.entries[index];
  if (!last?.isFinal) return false;
  for (const [at, entry] of run.entries.entries()) {
    if (at < index || !entry.isFinal) continue;
    if (entry.place - last.place > reach(entry.thresholds)) return false;
    if ([...firings, ...ofOthers].some((each) => each.isFinal && each.index === at)) return true;
    last = entry;
  }
  return false;
}

/** Whether no provisional figure is counted in the place that a period has in its run. */
function isRankFinal(entries: readonly BreachEntry[], index: number): boolean {
  return entries.slice(0, index).every((entry) => entry.isFinal);
}

function namesRank(names: readonly string[]): boolean {
  return names.includes('periods') || names.includes('months');
}

/** The figures of the other KPIs that a formula names, for the period of an entry. */
function figuresNamed(
  { kpis, formula }: ClauseTerms,
  { period }: BreachEntry,
  series: readonly KpiSeries[],
): (readonly [name: string, figure: NamedFigure])[] {
  return [...kpis].flatMap(([name, named]) => {
    const figure = formula?.names.includes(name) ? namedFigure(named, period, series) : undefined;
    return figure ? [[name, figure] as const] : [];
  });
}
