import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, day, measurements, period } from '../../testing/builders.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { yearlyValue } from './partnership-value.ts';

const kpi = aKpi({ id: 'margin', unit: 'EUR', aggregation: 'sum' });

function valueOf(values: readonly (number | null)[], unit = 'EUR') {
  const partnership = aPartnership({
    value: { kpi: 'margin' },
    kpis: [aKpiUse({ kpi: 'margin' })],
    measurements: measurements('margin', '2025-11', values),
  });
  const series = buildSeries(partnership, { ...kpi, unit }, day('2026-11-23'));
  return yearlyValue(partnership, [series], 'EUR');
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
    expect(yearlyValue(aPartnership(), [], 'EUR')).toEqual({ state: 'unstated' });
    expect(yearlyValue(aPartnership({ value: { kpi: 'margin' } }), [], 'EUR')).toEqual({ state: 'incomplete' });
  });

  it('is the amount that the record states', () => {
    expect(yearlyValue(aPartnership({ value: { amount: 31000000, per: period('2026') } }), [], 'EUR')).toMatchObject({
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
