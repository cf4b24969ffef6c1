import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../model/clause.ts';
import type { Kpi } from '../../model/playbook.ts';
import { aKpi, aKpiUse, triggerRule } from '../builders.ts';
import { aMalus, figures, obligationsIn, tell, type Figure } from '../obligations.ts';

interface Agreement {
  readonly title: string;
  readonly kpi: Partial<Kpi>;
  readonly when: string;
  readonly limits?: Partial<Parameters<typeof aKpiUse>[0]>;
  readonly trigger: Partial<NonNullable<ClauseRecord['trigger']>>;
  readonly first: string;
  readonly values: readonly Figure[];
  readonly expected: string;
}

const tiers = (total: string) =>
  `(min(${total}, 100000) * 30 % + max(min(${total}, 250000) - 100000, 0) * 40 % + max(${total} - 250000, 0) * 50 %)`;
const rebate = (total: string) => `${total} * (1 % + 1 % * above(${total}, 500000))`;
const money = { unit: 'EUR', aggregation: 'sum' } as const;

/** Agreements as two parties write them; what each comes to was reckoned by hand. */
const agreements: readonly Agreement[] = [
  {
    title: 'an earn-out of a quarter beyond 800,000, of 400,000 in all',
    kpi: { ...money, frequency: 'yearly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: 'max(value - 800000, 0) * 25 %', cap: { contract: '400000' } },
    first: '2024',
    values: [1_200_000, 1_900_000, 1_100_000],
    expected: 'due 2024=100000 2025=275000 2026=25000 contract',
  },
  {
    title: 'a minimum purchase whose shortfall is made good by what the next year has beyond it',
    kpi: { unit: 'count', aggregation: 'sum', frequency: 'yearly' },
    when: 'above floor',
    limits: { floor: 1000 },
    trigger: { effect: 'payment', formula: 'min(value - floor, max(floor - previous, 0)) * 50' },
    first: '2024',
    values: [900, 1060, 1200],
    expected: 'due 2025=3000 2026=0',
  },
  {
    title: 'a share of revenue in tiers of the calendar year, paid quarter by quarter',
    kpi: { ...money, frequency: 'quarterly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: `${tiers('todate')} - ${tiers('(todate - value)')}` },
    first: '2025-Q1',
    values: [80_000, 90_000, 120_000, 50_000, 30_000],
    expected: 'due 2025-Q1=24000 2025-Q2=34000 2025-Q3=52000 2025-Q4=25000 2026-Q1=9000',
  },
  {
    title: 'a rebate on the whole volume of the calendar year, taken quarter by quarter',
    kpi: { ...money, frequency: 'quarterly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: `${rebate('todate')} - ${rebate('(todate - value)')}` },
    first: '2025-Q1',
    values: [300_000, 300_000, 100_000, 100_000, 400_000],
    expected: 'due 2025-Q1=3000 2025-Q2=9000 2025-Q3=2000 2025-Q4=2000 2026-Q1=4000',
  },
  {
    title: 'a price that rises with an index, of four per cent at most',
    kpi: { unit: 'points', aggregation: 'last', frequency: 'yearly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: '100000 * min(max(value / 120 - 1, 0), 4 %)' },
    first: '2024',
    values: [126, 118.8, 121.2],
    expected: 'due 2024=4000 2025=0 2026=1000',
  },
  {
    title: 'a rebate whose rate follows the volume of the same quarter a year earlier',
    kpi: { ...money, frequency: 'quarterly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: 'value * (1 % + 2 % * above(yearago, 500000))' },
    first: '2024-Q2',
    values: [700_000, 500_000, 1, 1, 600_000, 300_000],
    expected: 'due 2024-Q2=? 2024-Q3=? 2024-Q4=? 2025-Q1=? 2025-Q2=18000 2025-Q3=3000',
  },
  {
    title: 'service credits by step of a tenth of a point, of 15 % of the fee a month and 25 % a year',
    kpi: { unit: '%', aggregation: 'mean' },
    when: 'below floor',
    limits: { floor: 0.999 },
    trigger: {
      effect: 'malus',
      formula: '10000 * 10 % * roundup((99.9 % - value) / 0.1 %)',
      cap: { month: '1500', year: '2500' },
    },
    first: '2026-01',
    values: [0.9985, 0.998, 0.9975, 0.999],
    expected: 'due 2026-01=1000 2026-02=1000 2026-03=500 year',
  },
  {
    title: 'a bonus from the third month in a row above target',
    kpi: { unit: 'points', aggregation: 'mean' },
    when: 'above target for 3 months',
    limits: { target: 95 },
    trigger: { effect: 'bonus', formula: '2000' },
    first: '2026-01',
    values: [96, 97, 95.1, 99, 94, 96],
    expected: 'due 2026-03=2000 2026-04=2000',
  },
  {
    title: 'a monthly fee of at least a thousand',
    kpi: money,
    when: 'each period',
    trigger: { effect: 'payment', formula: 'max(1000, value * 5 %)' },
    first: '2026-01',
    values: [10_000, 30_000, 20_000],
    expected: 'due 2026-01=1000 2026-02=1500 2026-03=1000',
  },
  {
    title: 'half of what is saved, of 40,000 a year at most',
    kpi: { ...money, direction: 'down', frequency: 'yearly' },
    when: 'each period',
    trigger: { effect: 'bonus', formula: '50 % * max(500000 - value, 0)', cap: { period: '40000' } },
    first: '2024',
    values: [480_000, 400_000, 510_000],
    expected: 'due 2024=10000 2025=40000 period 2026=0',
  },
  {
    title:
      'service credits in three bands of a monthly fee of 42,000, of 15,000 a year, the limits being the better side',
    kpi: { unit: '%', aggregation: 'mean' },
    when: 'below floor',
    limits: { floor: 0.999 },
    trigger: {
      effect: 'malus',
      formula: '42000 * (5 % * below(value, 99.9 %) + 5 % * below(value, 99.5 %) + 15 % * below(value, 99 %))',
      cap: { month: '10500', year: '15000' },
    },
    first: '2026-01',
    values: [0.999, 0.997, 0.992, 0.985, 0.995],
    expected: 'due 2026-02=2100 2026-03=4200 2026-04=8700 year 2026-05=0 year',
  },
  {
    title: 'a fifth of what is missing to a minimum of 600,000, on the minimum itself nothing',
    kpi: { ...money, frequency: 'yearly' },
    when: 'each period',
    limits: { floor: 600_000 },
    trigger: { effect: 'payment', formula: 'max(floor - value, 0) * 20 %' },
    first: '2024',
    values: [600_000, 599_999.95, 480_000],
    expected: 'due 2024=0 2025=0.01 2026=24000',
  },
  {
    title: 'a rebate on the whole year of 2 % from 500,000 on and 3.5 % from a million on, both limits included',
    kpi: { ...money, frequency: 'yearly' },
    when: 'each period',
    trigger: {
      effect: 'payment',
      formula: 'value * (2 % * (1 - below(value, 500000)) + 1.5 % * (1 - below(value, 1000000)))',
    },
    first: '2024',
    values: [499_999.99, 500_000, 1_000_000],
    expected: 'due 2024=0 2025=10000 2026=35000',
  },
  {
    title: 'a price that follows an index within a collar of 3 %, of which a fall is owed by nobody',
    kpi: { unit: 'points', aggregation: 'last', frequency: 'yearly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: '200000 * max(min(value / 100 - 1, 3 %), -3 %)' },
    first: '2024',
    values: [104, 101.5, 98],
    expected: 'due 2024=6000 2025=3000 2026=0',
  },
  {
    title: 'a part in a joint fund of 1.5 % of sales, 20,000 at least and 80,000 at most',
    kpi: { ...money, frequency: 'yearly' },
    when: 'each period',
    trigger: { effect: 'payment', formula: 'min(max(value * 1.5 %, 20000), 80000)' },
    first: '2024',
    values: [1_000_000, 3_000_000, 6_000_000],
    expected: 'due 2024=20000 2025=45000 2026=80000',
  },
  {
    title: 'a royalty of 8 % that an advance of 50,000 pays first',
    kpi: { ...money, frequency: 'quarterly' },
    when: 'each period',
    trigger: {
      effect: 'payment',
      formula: 'max(sincestart * 8 % - 50000, 0) - max((sincestart - value) * 8 % - 50000, 0)',
    },
    first: '2024-Q1',
    values: [300_000, 400_000, 100_000],
    expected: 'due 2024-Q1=0 2024-Q2=6000 2024-Q3=8000',
  },
];

describe('M17 agreements by their formulas', () => {
  it.each(agreements)('$title', ({ kpi, when, limits = { target: 1 }, trigger, first, values, expected }) => {
    const use = aKpiUse({ target: 1, ...limits, trigger: { when: triggerRule(when), clause: 'bonus-malus' } });
    const owed = obligationsIn({
      rows: figures(first, values),
      uses: [use],
      kpis: [aKpi(kpi)],
      clauses: [aMalus(trigger)],
    });
    expect(tell(owed)).toBe(expected);
  });
});
