import type { Investment, ReturnTier } from '../../model/investment.ts';
import { amountToReach, apportion, partsOf, payOwed, portionOf } from './apportion.ts';
import { capitalPaidIn } from './capital-paid-in.ts';

/**
 * What a waterfall is computed from: the parties in the order of the record, the agreed terms, and one
 * scenario’s yearly flows.
 */
export interface WaterfallTerms {
  readonly parties: readonly string[];
  readonly investment: Pick<Investment, 'contributions' | 'payments' | 'horizon' | 'split'>;
  /** Minor units by year, negative where money must be put back. */
  readonly flows: Readonly<Record<string, number>>;
}

/** An amount for each party, in the order of the parties. */
export type AmountByParty = readonly number[];

/** One year of a waterfall. All amounts are whole minor units. */
export interface WaterfallYear {
  readonly year: string;
  readonly flow: number;
  /** What earlier years left to make good: zero or negative. */
  readonly carriedIn: number;
  /** What is paid out: the flow less what is made good, never negative. */
  readonly distributable: number;
  /** What each tier pays to each party, in the order of the tiers. */
  readonly tiers: readonly AmountByParty[];
  /** What no tier takes; the tiers and this make the distributable amount. */
  readonly undistributed: number;
  /** Capital paid in and not returned, at the year’s end. */
  readonly outstanding: AmountByParty;
}

/** The return of a scenario, year by year and in total (M28). */
export interface Waterfall {
  readonly parties: readonly string[];
  readonly split: readonly ReturnTier[];
  readonly years: readonly WaterfallYear[];
  /** Over all years: what each tier paid to each party. */
  readonly totals: readonly AmountByParty[];
  readonly distributed: number;
  readonly undistributed: number;
  /** What the last year still leaves to make good: zero or negative. */
  readonly deficit: number;
  /** The year at whose end all contributions are returned; absent where they are not. */
  readonly capitalReturned?: string;
  /** The contributions not returned at the end. */
  readonly shortfall: number;
}

/** What the parties are owed and were paid so far; lists in the order of the parties. */
interface Ledger {
  readonly outstanding: number[];
  /** Preferred return due and unpaid, for each tier of the split. */
  readonly unpaid: number[][];
  /** Preferred return and catch-up received. */
  readonly preferred: number[];
  /** What each tier of the split may still pay: infinite where nothing limits it. */
  readonly room: number[];
}

/**
 * Pays out the flows of a scenario year by year, the tiers in the order that the record lists.
 *
 * - A negative flow is carried forward and made good before anything is paid out.
 * - `capital` returns what is paid in and not yet returned, pro rata. A payment of the year counts, whatever its day:
 *   returns are paid at the year’s end.
 * - `preferred` is owed on the capital outstanding on 1 January, rounded half away from zero for each party; what is
 *   unpaid is carried forward without interest, or with it where `compound` says so.
 * - `catch-up` goes to its party until that party has its share of preferred return and catch-up together. With a
 *   `rate` under 100 %, that much of it goes to the party and the rest to the others by their shares: s being the share
 *   and q the rate, held the party’s part of what was paid so far, the tier pays (s × paid − held) / (q − s) in all. A
 *   rate no greater than the share never reaches it: the tier then takes all that is left.
 * - `surplus` is split by its key, all that is left or, with `until`, no more than that amount over all years: what is
 *   beyond goes to the next tiers.
 *
 * The years run without a gap from the first flow or payment to the last one or the horizon, whichever is
 * later. Without a flow there is no year. A tier that lacks what it is computed from pays nothing; the
 * content rules report it.
 */
export function computeWaterfall({ parties, investment, flows }: WaterfallTerms): Waterfall {
  const split = investment.split ?? [];
  const zeros = () => parties.map(() => 0);
  const ledger: Ledger = {
    outstanding: zeros(),
    unpaid: split.map(zeros),
    preferred: zeros(),
    room: split.map(({ until = Infinity }) => until),
  };
  const span = yearsOf({ investment, flows });
  const paidIn = capitalPaidIn(investment, parties, span.firstFlow);
  let carried = 0;
  const years = span.years.map((year): WaterfallYear => {
    addTo(ledger.outstanding, paidIn.byFirstDay(year));
    accrue(ledger, split);
    addTo(ledger.outstanding, paidIn.laterIn(year));
    const flow = flows[year] ?? 0;
    const carriedIn = carried;
    const distributable = Math.max(0, flow + carriedIn);
    carried = Math.min(0, flow + carriedIn);
    let left = distributable;
    const tiers = split.map((tier, index) => {
      const paid = payTier(ledger, tier, index, left, parties);
      left -= sumOf(paid);
      return paid;
    });
    return { year, flow, carriedIn, distributable, tiers, undistributed: left, outstanding: [...ledger.outstanding] };
  });
  const shortfall = sumOf(Object.values(investment.contributions)) - returned(split, years);
  const capitalReturned = shortfall > 0 ? undefined : lastPaymentOf(split, years);
  return {
    parties,
    split,
    years,
    totals: split.map((_, tier) => years.reduce((total, each) => added(total, each.tiers[tier] ?? []), zeros())),
    distributed: sumOf(years.map((each) => each.distributable)),
    undistributed: sumOf(years.map((each) => each.undistributed)),
    deficit: carried,
    ...(capitalReturned !== undefined && { capitalReturned }),
    shortfall,
  };
}

function yearsOf({ investment, flows }: Pick<WaterfallTerms, 'investment' | 'flows'>) {
  const flowing = Object.keys(flows).sort();
  const [firstFlow = ''] = flowing;
  if (firstFlow === '') return { firstFlow, years: [] };
  const known = [
    ...flowing,
    ...(investment.payments ?? []).map(({ on }) => on.slice(0, 4)),
    investment.horizon ?? firstFlow,
  ];
  const [first, last] = [Math.min(...known.map(Number)), Math.max(...known.map(Number))];
  return {
    firstFlow,
    years: Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0')),
  };
}

/** Adds a year’s preferred return to what is owed. */
function accrue({ outstanding, unpaid }: Ledger, split: readonly ReturnTier[]): void {
  for (const [index, { tier, rate, compound }] of split.entries()) {
    const owed = unpaid[index];
    if (tier !== 'preferred' || rate === undefined || !owed) continue;
    const bearing = compound === true ? added(outstanding, owed) : outstanding;
    addTo(
      owed,
      bearing.map((capital) => portionOf(capital, rate)),
    );
  }
}

/** What a tier pays out of what is left; the ledger is written accordingly. */
function payTier(ledger: Ledger, tier: ReturnTier, index: number, left: number, parties: readonly string[]): number[] {
  switch (tier.tier) {
    case 'capital': {
      const paid = payOwed(left, ledger.outstanding);
      takeFrom(ledger.outstanding, paid);
      return paid;
    }
    case 'preferred': {
      const owed = ledger.unpaid[index] ?? [];
      const paid = payOwed(left, owed);
      takeFrom(owed, paid);
      addTo(ledger.preferred, paid);
      return paid;
    }
    case 'catch-up': {
      const to = parties.indexOf(tier.to ?? '');
      const share = tier.share?.[tier.to ?? ''] ?? 0;
      const due = amountToReach(share, ledger.preferred[to] ?? 0, sumOf(ledger.preferred), tier.rate);
      const paid = apportion(Math.min(left, due), catchUpWeights(tier, parties));
      addTo(ledger.preferred, paid);
      return paid;
    }
    case 'surplus': {
      const room = ledger.room[index] ?? 0;
      const paid = apportion(
        Math.min(left, room),
        parties.map((party) => partsOf(tier.share?.[party] ?? 0)),
      );
      ledger.room[index] = room - sumOf(paid);
      return paid;
    }
  }
}

/**
 * How a catch-up is split: its rate to its party, the rest to the others by their shares; all to the
 * party where they have none.
 */
function catchUpWeights({ to, rate = 1, share = {} }: ReturnTier, parties: readonly string[]): bigint[] {
  const shares = parties.map((party) => (party === to ? 0n : partsOf(share[party] ?? 0)));
  const others = shares.reduce((sum, each) => sum + each, 0n);
  const own = partsOf(rate);
  return parties.map((party, index) => {
    if (party === to) return others === 0n ? 1n : own * others;
    return (partsOf(1) - own) * (shares[index] ?? 0n);
  });
}

function returnedIn(split: readonly ReturnTier[], { tiers }: WaterfallYear): number {
  return sumOf(split.map(({ tier }, index) => (tier === 'capital' ? sumOf(tiers[index] ?? []) : 0)));
}

function returned(split: readonly ReturnTier[], years: readonly WaterfallYear[]): number {
  return sumOf(years.map((year) => returnedIn(split, year)));
}

/** The last year in which capital was returned. */
function lastPaymentOf(split: readonly ReturnTier[], years: readonly WaterfallYear[]): string | undefined {
  return years.findLast((year) => returnedIn(split, year) > 0)?.year;
}

function sumOf(amounts: AmountByParty): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function added(a: AmountByParty, b: AmountByParty): number[] {
  return a.map((amount, index) => amount + (b[index] ?? 0));
}

function addTo(amounts: number[], more: AmountByParty): void {
  for (const [index, amount] of more.entries()) amounts[index] = (amounts[index] ?? 0) + amount;
}

function takeFrom(amounts: number[], less: AmountByParty): void {
  for (const [index, amount] of less.entries()) amounts[index] = (amounts[index] ?? 0) - amount;
}
