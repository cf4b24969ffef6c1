import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, duration, measurements, triggerRule } from '../../testing/builders.ts';
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

/** The same minimum by contract year, of purchases from a month on. */
function owedByContractYear(
  values: readonly (number | null)[],
  { first = '2025-04', rule = 'below floor', asOf = '2028-12-31' } = {},
  clause = takeOrPay,
) {
  const trigger = { when: triggerRule(rule), clause: 'bonus-malus', within: duration('30 days') };
  return obligationsIn({
    rows: measurements('purchases', first, values),
    kpis: kpis.map((kpi) => (kpi.total ? { ...kpi, frequency: 'yearly from april' as const } : kpi)),
    uses: [aKpiUse({ kpi: 'purchases' }), { ...minimum, trigger }],
    clauses: [clause],
    asOf,
  });
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

  it('is judged by contract years where they begin in April, at the minimum and just under it', () => {
    const exact = Array<number>(12).fill(10_000);
    expect(tell(owedByContractYear(exact))).toBe('');
    expect(tell(owedByContractYear(exact.with(5, 9_999.96)))).toBe('late 2025-04..2026-03=0.01');
    expect(tell(owedByContractYear(exact.with(5, 9_000)))).toBe('late 2025-04..2026-03=250');
  });

  it('does not judge a contract year whose first or last months lack', () => {
    const low = Array<number>(12).fill(1_000);
    expect(tell(owedByContractYear(low.slice(0, 11)))).toBe('');
    expect(tell(owedByContractYear(low, { first: '2025-05' }))).toBe('');
    expect(tell(owedByContractYear([...low.slice(0, 3), ...low], { first: '2025-01' }))).toBe(
      'late 2025-04..2026-03=27000',
    );
  });

  it('fires once a contract year, and is to be decided so many days after the year’s end', () => {
    expect(tell(owedByContractYear(Array<number>(24).fill(9_000)))).toBe(
      'late 2025-04..2026-03=3000 2026-04..2027-03=3000',
    );
    expect(owedByContractYear(Array<number>(12).fill(9_000))[0]?.deadline).toBe('2026-04-30');
  });

  it('counts contract years in a row, not months', () => {
    const short = Array<number>(12).fill(9_000);
    const rule = 'below floor for 2 years';
    expect(tell(owedByContractYear(short, { rule }))).toBe('');
    expect(tell(owedByContractYear([...short, ...short], { rule }))).toBe('late 2026-04..2027-03=3000');
  });

  it('puts a contract year into the calendar year, and the contract year, of its last day for a cap', () => {
    const [low, lower] = [Array<number>(12).fill(9_000), Array<number>(12).fill(8_000)];
    const capped = (cap: Readonly<Record<string, string>>) =>
      tell(owedByContractYear([...low, ...lower], {}, aMalus({ formula: '(floor - value) * 25 %', cap })));
    expect(capped({ year: '4000' })).toContain('2025-04..2026-03=3000 2026-04..2027-03=4000');
    expect(capped({ contract: '4000' })).toContain('2025-04..2026-03=3000 2026-04..2027-03=1000');
  });

  it('counts each year by itself, the next one once it is whole', () => {
    const next = Array<number>(12).fill(9_000);
    expect(owed([...bought, ...next.slice(0, 11)])).toBe('due 2025=3350');
    expect(owed([...bought, ...next])).toBe('due 2025=3350 2026=3000');
  });
});
