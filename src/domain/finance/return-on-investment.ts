import type { IsoDate } from '../../model/iso-date.ts';
import type { Measurement } from '../../model/measurement.ts';
import { periodEnd, periodIndex, periodStart, periodHolding, type Period } from '../../model/period.ts';
import type { ReturnOnInvestmentRecord } from '../../model/roi.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { reportedAmount, type Reporting } from './reported-amount.ts';

/**
 * A benefit in figures. `amount` is null where nothing says it; `known` of `expected` periods have a figure
 * where a KPI measures it.
 */
export interface BenefitFigure {
  readonly amount: number | null;
  readonly known: number;
  readonly expected: number;
  /** The rows of a KPI’s figures that were added up; absent where the record states the amount. */
  readonly rows?: readonly Measurement[];
  /** The currency of the KPI, where its figures were converted. */
  readonly convertedFrom?: string;
}

/** The return on investment (M34): its inputs and its rate, with how much of them is known. Amounts are minor units. */
export interface ReturnOnInvestment {
  readonly costs: number;
  readonly benefits: number;
  readonly net: number;
  /** (benefits − costs) / costs; null without a cost, or where no benefit has a figure. */
  readonly rate: number | null;
  /** In the order of the record. */
  readonly figures: readonly BenefitFigure[];
  /** Whether every benefit has all its figures. */
  readonly complete: boolean;
  /** From the first day of the earliest period to the last day of the latest; absent without a line. */
  readonly span?: { readonly from: IsoDate; readonly to: IsoDate };
  /** Whether costs and benefits run over the same days, without which they do not compare. */
  readonly comparable: boolean;
}

/**
 * The return on investment over the stated periods (M34). Intangible benefits stay out of it. A benefit measured by a
 * KPI is the sum of its figures within the period, in minor units; only a KPI read by adding up can give an amount, in
 * the currency or in one that a rate brings to it.
 * @param seriesOf the series of a KPI the partnership follows
 */
export function computeReturn(
  roi: ReturnOnInvestmentRecord,
  reporting: Reporting,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): ReturnOnInvestment {
  const { costs = [], benefits = [] } = roi;
  const figures = benefits.map(({ amount, kpi, per }): BenefitFigure => {
    if (amount !== undefined) return { amount, known: 1, expected: 1 };
    const series = seriesOf(kpi ?? '');
    return series ? measuredBenefit(series, per, reporting) : { amount: null, known: 0, expected: 1 };
  });
  const spent = costs.reduce((sum, { amount }) => sum + amount, 0);
  const known = figures.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const gained = known.reduce((sum, amount) => sum + amount, 0);
  const span = spanOf([...costs, ...benefits].map(({ per }) => per));
  const [costSpan, benefitSpan] = [spanOf(costs.map(({ per }) => per)), spanOf(benefits.map(({ per }) => per))];
  return {
    costs: spent,
    benefits: gained,
    net: gained - spent,
    rate: spent <= 0 || known.length === 0 ? null : (gained - spent) / spent,
    figures,
    complete: figures.every((figure) => figure.amount !== null && figure.known === figure.expected),
    ...(span && { span }),
    comparable: costSpan?.from === benefitSpan?.from && costSpan?.to === benefitSpan?.to,
  };
}

function measuredBenefit({ kpi, points }: KpiSeries, per: Period, reporting: Reporting): BenefitFigure {
  const [from, to] = [periodStart(per), periodEnd(per)];
  const [first, last] = [from, to].map((day) => periodIndex(periodHolding(day, kpi.frequency)));
  const expected = (last ?? 0) - (first ?? 0) + 1;
  const within = points.filter(({ period }) => periodStart(period) >= from && periodEnd(period) <= to);
  if (kpi.aggregation !== 'sum') return { amount: null, known: 0, expected };
  const reported = within.flatMap(({ value, period, measurement }) => {
    const amount = value === null ? undefined : reportedAmount(value, kpi.unit, period, reporting);
    return amount === undefined ? [] : [{ amount, measurement }];
  });
  if (reported.length === 0) return { amount: null, known: 0, expected };
  return {
    amount: reported.reduce((sum, { amount }) => sum + amount, 0),
    known: reported.length,
    expected,
    rows: reported.flatMap(({ measurement }) => measurement ?? []),
    ...(kpi.unit !== reporting.currency && { convertedFrom: kpi.unit }),
  };
}

function spanOf(periods: readonly Period[]): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const from = periods.map(periodStart).sort()[0];
  const to = periods.map(periodEnd).sort().at(-1);
  return from && to && { from, to };
}
