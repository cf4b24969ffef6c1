import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, measurements, triggerRule } from '../../testing/builders.ts';
import { aMalus, obligationsIn, tell } from '../../testing/obligations.ts';

/**
 * Purchases of 2025 and 2026, month by month, against a yearly minimum of €120,000; a quarter
 * of what is missing is due.
 */
const minimum = aKpiUse({
  kpi: 'annual-purchases',
  target: 150_000,
  floor: 120_000,
  trigger: { when: triggerRule('below floor'), clause: 'bonus-malus' },
});
const kpis = [
  aKpi({ id: 'purchases', unit: 'EUR', aggregation: 'sum' }),
  aKpi({
    id: 'annual-purchases',
    unit: 'EUR',
    frequency: 'yearly',
    aggregation: 'sum',
    total: { of: 'purchases' },
  }),
];
const takeOrPay = aMalus({ formula: '(floor - value) * 25 %' });

function owed(values: readonly (number | null)[], asOf = '2027-12-31') {
  const rows = measurements('purchases', '2025-01', values);
  return tell(
    obligationsIn({ rows, kpis, uses: [aKpiUse({ kpi: 'purchases' }), minimum], clauses: [takeOrPay], asOf }),
  );
}

const bought: readonly (number | null)[] = [
  9_000, 8_500, 11_200.5, 7_900, 10_000, 9_400, 8_800, 4_100, 10_600, 9_750.25, 9_300, 8_049.24,
];

describe('M17 a take-or-pay agreement', () => {
  it('owes a quarter of the shortfall of the year, to the cent', () => {
    // 120,000 − 106,599.99 = 13,400.01, of which a quarter is 3,350.0025
    expect(owed(bought)).toBe('due 2025=3350');
    expect(owed(bought.with(11, 8_049.22))).toBe('due 2025=3350.01');
  });

  it('owes nothing at the minimum, and as little as the shortfall just under it', () => {
    const exact = Array<number>(12).fill(10_000);
    expect(owed(exact)).toBe('');
    expect(owed(exact.with(5, 10_000.04))).toBe('');
    expect(owed(exact.with(5, 9_999.96))).toBe('due 2025=0.01');
  });

  it('owes nothing for a year of which a month is missing', () => {
    expect(owed(bought.slice(0, 11))).toBe('');
    expect(owed(bought.with(3, null))).toBe('');
  });

  it('counts each year by itself, the next one once it is whole', () => {
    const next = Array<number>(12).fill(9_000);
    expect(owed([...bought, ...next.slice(0, 11)])).toBe('due 2025=3350');
    expect(owed([...bought, ...next])).toBe('due 2025=3350 2026=3000');
  });
});
