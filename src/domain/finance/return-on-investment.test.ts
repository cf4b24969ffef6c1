import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../model/playbook.ts';
import type { ReturnOnInvestmentRecord } from '../../model/roi.ts';
import { aKpi, aSettings, day, period } from '../../testing/builders.ts';
import { aSeries } from '../../testing/series.ts';
import { reportingIn } from './reported-amount.ts';
import { computeReturn } from './return-on-investment.ts';

const year = period('2026');
const inEuros = reportingIn('EUR', aSettings());
const cost = (amount: number, per = year) => ({ name: 'Équipe commune', amount, per });
const benefit = (amount: number, per = year) => ({ name: 'Marge', amount, per });
const none = () => undefined;

describe('M34 the return on investment', () => {
  const rate = (costs: number, benefits: number) =>
    computeReturn({ costs: [cost(costs)], benefits: [benefit(benefits)] }, inEuros, none).rate;

  it('is benefits less costs, over costs', () => {
    expect(rate(200_000, 300_000)).toBe(0.5);
    expect(rate(200_000, 200_000)).toBe(0);
    expect(rate(200_000, 150_000)).toBe(-0.25);
  });

  it('is unknown without a cost or without a benefit in figures', () => {
    expect(rate(0, 100)).toBeNull();
    expect(computeReturn({ benefits: [benefit(100)] }, inEuros, none).rate).toBeNull();
    expect(computeReturn({ costs: [cost(100)] }, inEuros, none).rate).toBeNull();
    expect(
      computeReturn({ costs: [cost(100)], benefits: [{ name: 'Marge', per: year }] }, inEuros, none).rate,
    ).toBeNull();
  });

  it('leaves intangible benefits beside the figure', () => {
    const roi = { costs: [cost(100)], benefits: [benefit(150)], intangible: ['Crédit auprès des industriels'] };
    expect(computeReturn(roi, inEuros, none)).toMatchObject({ costs: 100, benefits: 150, net: 50, rate: 0.5 });
  });

  it('states its period, and whether costs and benefits cover the same days', () => {
    const over = (costs: string, benefits: string) =>
      computeReturn({ costs: [cost(1, period(costs))], benefits: [benefit(1, period(benefits))] }, inEuros, none);
    expect(over('2026', '2026-H1')).toMatchObject({
      span: { from: '2026-01-01', to: '2026-12-31' },
      comparable: false,
    });
    expect(over('2026-Q1', '2026-Q1').comparable).toBe(true);
    expect(computeReturn({}, inEuros, none).span).toBeUndefined();
  });
});

describe('M34 a benefit measured by a KPI', () => {
  const margin = (fields: Partial<Kpi> = {}) => aKpi({ id: 'margin', unit: 'EUR', aggregation: 'sum', ...fields });
  const roi: ReturnOnInvestmentRecord = {
    costs: [cost(200_000)],
    benefits: [{ name: 'Marge', kpi: 'margin', per: year }],
  };
  const measured = (values: readonly (number | null)[], first = '2026-01', kpi = margin()) =>
    computeReturn(roi, inEuros, () => aSeries({ first, values, kpi }));

  it('is the sum of its figures within the period, in cents', () => {
    const months = Array.from({ length: 12 }, () => 250.5);
    const result = measured([1000, ...months, 1000], '2025-12');
    expect(result.figures).toMatchObject([{ amount: 300_600, known: 12, expected: 12 }]);
    expect(result).toMatchObject({ rate: 0.503, complete: true });
  });

  it('says how many periods have a figure, and never takes a gap for zero', () => {
    const result = measured([1000, null, 1500]);
    expect(result.figures).toMatchObject([{ amount: 250_000, known: 2, expected: 12 }]);
    expect(result.figures[0]?.rows?.map(({ line }) => line)).toEqual([2, 4]);
    expect(result).toMatchObject({ rate: 0.25, complete: false });
    expect(measured([null])).toMatchObject({ rate: null, complete: false });
  });

  it('is converted at the dated rates, a month without one being no figure', () => {
    const reporting = reportingIn('EUR', aSettings({ rates: [{ currency: 'USD', on: day('2026-02-28'), rate: 0.9 }] }));
    const series = aSeries({ first: '2026-01', values: [1000, 1000, 1500], kpi: margin({ unit: 'USD' }) });
    const result = computeReturn(roi, reporting, () => series);
    expect(result.figures).toMatchObject([{ amount: 225_000, known: 2, expected: 12, convertedFrom: 'USD' }]);
    expect(result).toMatchObject({ rate: 0.125, complete: false });
  });

  it('is unknown for a KPI in another unit, or that does not add up', () => {
    expect(measured([1000], '2026-01', margin({ unit: 'USD' })).rate).toBeNull();
    expect(measured([1000], '2026-01', margin({ aggregation: 'last' })).rate).toBeNull();
  });
});
