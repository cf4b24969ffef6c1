import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commission } from '../../model/commission.ts';
import type { Measurement } from '../../model/measurement.ts';
import { aKpi, aPartnership, day, measurements } from '../../testing/builders.ts';
import { commissionAccount } from './commissions.ts';

const kpi = aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' });
const flat: Commission = { party: 'norecia', kpi: 'sales', per: 'monthly', rate: 0.05 };

function account(
  values: readonly (number | null)[],
  rule: Partial<Commission> = {},
  rows: readonly Measurement[] = [],
  asOf = '2027-06-30',
) {
  const partnership = aPartnership({ measurements: [...measurements('sales', '2026-01', values), ...rows] });
  return commissionAccount(partnership, kpi, { ...flat, ...rule }, day(asOf));
}
const due = (...args: Parameters<typeof account>) => account(...args).lines.map((line) => line.due / 100);
const tiers = [{ to: 100000, rate: 0.1 }, { to: 300000, rate: 0.05 }, { rate: 0.02 }];

describe('M56 the commission of a period', () => {
  it.each<[string, readonly (number | null)[], Partial<Commission>, readonly number[]]>([
    ['a single rate', [1000, 2000.5], {}, [50, 100.03]],
    ['half a cent away from zero', [0.1], {}, [0.01]],
    ['half a cent brought, as it is written', [1.005, 1.004], { rate: 1 }, [1.01, 1]],
    ['the first tier, to its bound', [999.99, 1000], { rate: undefined, tiers }, [100, 100]],
    ['just over it, the slice alone at the next rate', [1000.2], { rate: undefined, tiers }, [100.01]],
    ['three tiers', [5000], { rate: undefined, tiers }, [240]],
    ['a cap reached and passed', [1000, 2000, 3000], { cap: 10000 }, [50, 100, 100]],
    ['a minimum, also where nothing was brought', [0, 100, 5000], { minimum: 2000 }, [20, 20, 250]],
    ['the cap last, over the minimum', [0], { minimum: 2000, cap: 1500 }, [15]],
    ['a refund within the month', [-200, 1000], {}, [0, 40]],
    ['a refund carried over several months', [-1000, 400, 400, 400], {}, [0, 0, 0, 10]],
    ['nothing without a rate', [1000], { rate: undefined }, [0]],
  ])('%s', (_, values, rule, expected) => {
    expect(due(values, rule)).toEqual(expected);
  });

  it('sums the months of its own period', () => {
    expect(due([1000, 1000, 1000, 500, 0, 0], { per: 'quarterly' })).toEqual([150, 25]);
  });

  it('leaves out what was brought before the rule', () => {
    expect(due([1000, 1000, 1000], { from: day('2026-02-01') })).toEqual([50, 50]);
  });

  it('awaits of its first period only the months under the rule', () => {
    const found = account([1000, 1000, 1000, 1000, 1000, 1000], { per: 'quarterly', from: day('2026-02-01') });
    expect(found.lines.map(({ due, known, expected, state }) => [due / 100, known, expected, state])).toEqual([
      [100, 2, 2, 'final'],
      [150, 3, 3, 'final'],
    ]);
    expect(found.total).toBe(25000);
    const late = account([1000, 1000], { per: 'quarterly', from: day('2026-02-01') });
    expect(late.lines.map(({ known, expected, state }) => [known, expected, state])).toEqual([[1, 2, 'partial']]);
  });

  it('takes the rows of the party where there are some, else those of all', () => {
    const own = measurements('sales', '2026-01', [10], { party: 'norecia' });
    const others = measurements('sales', '2026-01', [70], { party: 'valbrune' });
    expect(due([1000], {}, [...own, ...others])).toEqual([0.5]);
    expect(due([1000], {}, others)).toEqual([50]);
  });

  it('on a total takes the rows of the party in the KPI that it adds up', () => {
    const annual = aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } });
    const rule: Commission = { ...flat, kpi: 'annual', per: 'yearly' };
    const all = measurements('sales', '2026-01', Array<number>(12).fill(1000));
    const own = measurements('sales', '2026-01', Array<number>(12).fill(10), { party: 'norecia' });
    const dueOf = (rows: Measurement[]) =>
      commissionAccount(aPartnership({ measurements: rows }), annual, rule, day('2027-06-30')).lines.map(
        (line) => line.due,
      );
    expect(dueOf([...all, ...own])).toEqual([600]);
    expect(dueOf(all)).toEqual([60000]);
  });

  it('on contract years counts each in the calendar year that it begins in', () => {
    const years = aKpi({ id: 'sales', unit: 'EUR', frequency: 'yearly from april', aggregation: 'sum' });
    const rows = measurements('sales', '2025-04..2026-03', [1000, 2000]);
    const rule: Commission = { ...flat, per: 'yearly' };
    const { lines } = commissionAccount(aPartnership({ measurements: rows }), years, rule, day('2027-06-30'));
    expect(lines.map(({ period, known, expected, due }) => [period, known, expected, due])).toEqual([
      ['2025', 1, 1, 5000],
      ['2026', 1, 1, 10000],
    ]);
  });

  it('is final once over, complete and confirmed, and adds only that up', () => {
    const states = (...args: Parameters<typeof account>) => account(...args).lines.map(({ state }) => state);
    expect(states([1000, 1000, null, 1000, 1000, 1000], { per: 'quarterly' })).toEqual(['partial', 'final']);
    expect(account([1000, 1000, null, 1000, 1000, 1000], { per: 'quarterly' }).total).toBe(15000);
    expect(states([1000, 1000], {}, [], '2026-02-28')).toEqual(['final', 'running']);
    expect(states([], {}, measurements('sales', '2026-01', [1000], { status: 'provisional' }))).toEqual([
      'provisional',
    ]);
  });

  it('says what is still to be made good', () => {
    expect(account([100, -1000, 300]).carriedOn).toBe(-70000);
  });
});

describe('M56 a rule dated later', () => {
  /** The accounts of successive rules of the same party. */
  function accounts(rules: readonly Partial<Commission>[], values: readonly number[], asOf = '2027-06-30') {
    const commissions = rules.map((rule) => ({ ...flat, ...rule }));
    const partnership = aPartnership({ commissions, measurements: measurements('sales', '2025-12', values) });
    return commissions.map((rule) => {
      const { lines, carriedOn } = commissionAccount(partnership, kpi, rule, day(asOf));
      return [lines.map(({ period, due, state }) => [period, due / 100, state]), carriedOn / 100];
    });
  }
  const eight = { from: day('2025-12-01'), rate: 0.08 };
  const six = { from: day('2026-01-01'), rate: 0.06 };

  it('ends the former one of the same party on the same KPI, in whatever order they stand', () => {
    const former = [[['2025-12', 800, 'final']], 0];
    const later = [[['2026-01', 600, 'final']], 0];
    expect(accounts([eight, six], [10000, 10000])).toEqual([former, later]);
    expect(accounts([six, eight], [10000, 10000])).toEqual([later, former]);
    expect(accounts([{ rate: 0.08 }, six], [10000, 10000])).toEqual([former, later]);
  });

  it('shares a period of the calculation between them by the first day of each month', () => {
    const quarterly = { per: 'quarterly' as const };
    const mid = { ...six, ...quarterly, from: day('2026-02-02') };
    expect(accounts([{ ...eight, ...quarterly }, mid], [0, 10000, 10000, 10000])).toEqual([
      [
        [
          ['2025-Q4', 0, 'final'],
          ['2026-Q1', 1600, 'final'],
        ],
        0,
      ],
      [[['2026-Q1', 600, 'final']], 0],
    ]);
  });

  it('makes good what the former one left under zero, from the day it takes effect', () => {
    expect(accounts([eight, six], [-5000, 10000])).toEqual([
      [[['2025-12', 0, 'final']], 0],
      [[['2026-01', 300, 'final']], 0],
    ]);
    expect(accounts([eight, six], [-5000], '2025-12-31')[0]?.[1]).toBe(-5000);
    expect(accounts([eight, six], [-5000], '2026-01-01')).toEqual([
      [[['2025-12', 0, 'final']], 0],
      [[], -5000],
    ]);
  });

  it('leaves alone a rule of the same day, of another party or on another KPI', () => {
    const whole = [
      ['2025-12', 800, 'final'],
      ['2026-01', 800, 'final'],
    ];
    const second = { ...eight, rate: 0.01 };
    for (const other of [second, { ...six, party: 'valbrune' }, { ...six, kpi: 'leads' }])
      expect(accounts([eight, other], [10000, 10000])[0]).toEqual([whole, 0]);
  });
});

describe('M56 whatever was brought', () => {
  const values = fc.array(
    fc.integer({ min: -500_000, max: 500_000 }).map((cents) => cents / 100),
    { minLength: 1, maxLength: 24 },
  );

  it('tiers add up, the cap is never passed, nothing is due on nothing', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 30_000 }), (brought, cap) => {
        for (const line of account(brought, { rate: undefined, tiers, cap }).lines) {
          expect(line.tiers.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.earned);
          expect(line.tiers.reduce((sum, { base }) => sum + base, 0)).toBe(line.base);
          expect(line.due).toBeLessThanOrEqual(cap);
          if (line.base === 0) expect(line.due).toBe(0);
        }
      }),
    );
  });

  it('bases and what is carried on add up to what was brought', () => {
    fc.assert(
      fc.property(values, (brought) => {
        const { lines, carriedOn } = account(brought);
        const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
        expect(sum(lines.map(({ base }) => base)) + carriedOn).toBe(sum(lines.map((line) => line.brought)));
      }),
    );
  });

  it('more brought is never less due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 10_000 }), (cents, more) => {
        const [less, better] = [cents, cents + more].map(
          (each) => account([each / 100], { rate: undefined, tiers, cap: 20_000 }).lines[0]?.due ?? 0,
        );
        expect(better).toBeGreaterThanOrEqual(less ?? 0);
      }),
    );
  });
});
