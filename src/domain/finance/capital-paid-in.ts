import type { IsoDate } from '../../model/iso-date.ts';
import type { Investment, Payment } from '../../model/investment.ts';

/** When the capital of each party comes in; amounts are lists in the order of the parties. */
export interface CapitalPaidIn {
  /** What comes in on 1 January of a year. */
  byFirstDay(year: string): number[];
  /** What comes in after 1 January of a year, to its end. */
  laterIn(year: string): number[];
}

/**
 * The agreed days on which contributions come in (M28): each dated payment on its day, and what a party has not
 * dated on 1 January of the first year of flows. Whether a payment was made changes nothing: a waterfall
 * follows what was agreed.
 * @param firstFlow the first year of flows
 */
export function capitalPaidIn(
  { contributions, payments = [] }: Pick<Investment, 'contributions' | 'payments'>,
  parties: readonly string[],
  firstFlow: string,
): CapitalPaidIn {
  const paid = (party: string, counts: (on: string) => boolean) =>
    payments.filter((each) => each.party === party && counts(each.on)).reduce((sum, each) => sum + each.amount, 0);
  const undated = (party: string) => Math.max(0, (contributions[party] ?? 0) - paid(party, () => true));
  return {
    byFirstDay: (year) =>
      parties.map((party) => paid(party, (on) => on === `${year}-01-01`) + (year === firstFlow ? undated(party) : 0)),
    laterIn: (year) => parties.map((party) => paid(party, (on) => on.startsWith(year) && on !== `${year}-01-01`)),
  };
}

/** How the payment of a contribution stands at a day. */
export type PaymentState = 'paid' | 'due' | 'late';

/**
 * The state of a payment at `asOf`: late from the day after the agreed one. A day of payment still to come is ignored.
 */
export function paymentState({ on, paid }: Pick<Payment, 'on' | 'paid'>, asOf: IsoDate): PaymentState {
  if (paid !== undefined && paid <= asOf) return 'paid';
  return on < asOf ? 'late' : 'due';
}

/**
 * What a party promised, and how much of it is paid, late and still to come at a day; `undated`
 * is what no payment says.
 */
export interface ContributionStanding {
  readonly party: string;
  readonly promised: number;
  readonly paid: number;
  readonly late: number;
  readonly due: number;
  readonly undated: number;
  /** The next agreed day among what is due. */
  readonly next?: IsoDate;
}

/** How each party’s contribution stands at `asOf`, in the order of the record. */
export function contributionStandings(
  { contributions, payments = [] }: Pick<Investment, 'contributions' | 'payments'>,
  asOf: IsoDate,
): ContributionStanding[] {
  return Object.entries(contributions).map(([party, promised]) => {
    const own = payments.filter((each) => each.party === party);
    const inState = (state: PaymentState) => own.filter((each) => paymentState(each, asOf) === state);
    const total = (list: readonly Payment[]) => list.reduce((sum, { amount }) => sum + amount, 0);
    const next = inState('due')
      .map(({ on }) => on)
      .sort()[0];
    return {
      party,
      promised,
      paid: total(inState('paid')),
      late: total(inState('late')),
      due: total(inState('due')),
      undated: Math.max(0, promised - total(own)),
      ...(next && { next }),
    };
  });
}
