import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, aSettings, day, measurements, period } from '../../testing/builders.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { yearlyValue } from './partnership-value.ts';
import { reportingIn } from './reported-amount.ts';

const kpi = aKpi({ id: 'margin', unit: 'EUR', aggregation: 'sum' });

const inEuros = reportingIn('EUR', aSettings());

function valueOf(values: readonly (number | null)[], unit = 'EUR', reporting = inEuros) {
  const partnership = aPartnership({
    value: { kpi: 'margin' },
    kpis: [aKpiUse({ kpi: 'margin' })],
    measurements: measurements('margin', '2025-11', values),
  });
  const series = buildSeries(partnership, { ...kpi, unit }, day('2026-11-23'));
  return yearlyValue(partnership, [series], reporting);
}

describe('the yearly value of a partnership', () => {
  const year = Array.from({ length: 12 }, () => 1000.1);

  it('is the sum of the last twelve months, in cents', () => {
    expect(valueOf(year)).toEqual({
      state: 'known',
      amount: 1200120,
      kpi: 'margin',
      from: '2025-11',
      to: '2026-10',
    });
    expect(valueOf([99, ...year])).toMatchObject({ amount: 1200120, from: '2025-12', to: '2026-11' });
  });

  it('is unknown with eleven months, with a hole, in another unit, or where nothing is written', () => {
    expect(valueOf(year.slice(1))).toEqual({ state: 'incomplete' });
    expect(valueOf([...year.slice(0, 5), null, ...year.slice(6)])).toEqual({ state: 'incomplete' });
    expect(valueOf(year, 'USD')).toEqual({ state: 'other-unit' });
    expect(yearlyValue(aPartnership(), [], inEuros)).toEqual({ state: 'unstated' });
    expect(yearlyValue(aPartnership({ value: { kpi: 'margin' } }), [], inEuros)).toEqual({ state: 'incomplete' });
  });

  it('is converted month by month at the rate of its last day, and incomplete where a month has none', () => {
    const at = (on: string) => reportingIn('EUR', aSettings({ rates: [{ currency: 'USD', on: day(on), rate: 0.9 }] }));
    expect(valueOf(year, 'USD', at('2025-11-30'))).toMatchObject({ amount: 1080108, convertedFrom: 'USD' });
    expect(valueOf(year, 'USD', at('2025-12-01'))).toEqual({ state: 'incomplete' });
    expect(valueOf(year, 'GBP', at('2025-11-30'))).toEqual({ state: 'other-unit' });
  });

  it('is the amount that the record states', () => {
    expect(yearlyValue(aPartnership({ value: { amount: 31000000, per: period('2026') } }), [], inEuros)).toMatchObject({
      state: 'known',
      amount: 31000000,
      kpi: undefined,
      to: '2026',
    });
  });

  it('adds cents exactly, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 12, maxLength: 12 }), (cents) => {
        const found = valueOf(cents.map((each) => each / 100));
        expect(found.state === 'known' && found.amount).toBe(cents.reduce((sum, each) => sum + each, 0));
      }),
      { numRuns: 30 },
    );
  });
});
