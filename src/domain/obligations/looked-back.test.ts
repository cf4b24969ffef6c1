import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContract, aKpi, aPinnedClause, day, duration, period } from '../../testing/builders.ts';
import {
  aMalus,
  aTrigger,
  figures,
  obligationsIn,
  tell,
  type Figure,
  type ObligationCase,
} from '../../testing/obligations.ts';
import { lookBack } from './looked-back.ts';
import { reckonExample } from './worked-example.ts';

/** What is told of a clause with a formula, set off by each figure above 0, from January 2025 on. */
function told(formula: string, values: readonly Figure[], rest: Partial<ObligationCase> = {}, first = '2025-01') {
  return tell(
    obligationsIn({
      rows: figures(first, values),
      uses: [aTrigger('above floor', { floor: 0 })],
      clauses: [aMalus({ effect: 'bonus', formula })],
      ...rest,
    }),
  );
}

const quarterly = { kpis: [aKpi({ unit: 'EUR', frequency: 'quarterly' })] };
const yearly = { kpis: [aKpi({ unit: 'EUR', frequency: 'yearly' })] };

describe('M17 a formula that looks back', () => {
  it('takes the value of the calendar period right before', () => {
    expect(told('previous', [10, 20, 30])).toBe('due 2025-01=? 2025-02=10 2025-03=20');
    expect(told('previous', [10, 20], yearly, '2025')).toBe('due 2025=? 2026=10');
    expect(told('previous', [10, 20], quarterly, '2025-Q4')).toBe('due 2025-Q4=? 2026-Q1=10');
  });

  it('takes that of a period that did not breach, or that was left out, as it was measured', () => {
    expect(told('previous', [-5, 20])).toBe('due 2025-02=0');
    expect(told('10 - previous', [-5, 20])).toBe('due 2025-02=15');
    const left = aTrigger('above floor', { floor: 0, exclusions: [{ period: period('2025-01'), reason: 'Crue' }] });
    expect(told('previous', [10, 20], { uses: [left] })).toBe('due 2025-02=10');
    expect(told('todate', [10, 20], { uses: [left] })).toBe('due 2025-02=30');
  });

  it('takes the value of the same period one year earlier', () => {
    expect(told('max(value - 1.05 * yearago, 0) * 2 %', [1000, 1060], yearly, '2025')).toBe('due 2025=? 2026=0.2');
    expect(told('yearago', [1, 2, 3, 4, 5], quarterly, '2025-Q1')).toBe(
      'due 2025-Q1=? 2025-Q2=? 2025-Q3=? 2025-Q4=? 2026-Q1=1',
    );
    expect(told('yearago', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).toContain('2025-12=? 2026-01=1');
  });

  it('adds up the calendar year so far, and begins again with the next one', () => {
    expect(told('todate', [1, 2, 4], {}, '2025-11')).toBe('due 2025-11=? 2025-12=? 2026-01=4');
    expect(told('todate', [1, 2, 4])).toBe('due 2025-01=1 2025-02=3 2025-03=7');
    expect(told('todate', [1, 2, 4, 8, 16], quarterly, '2025-Q1')).toContain('2025-Q4=15 2026-Q1=16');
    expect(told('todate', [1, 2], yearly, '2025')).toBe('due 2025=1 2026=2');
  });

  it('pays marginal tiers over the year on monthly figures', () => {
    const tier = (sum: string) => `min(${sum}, 100) * 1 % + max(${sum} - 100, 0) * 2 %`;
    const formula = `${tier('todate')} - (${tier('(todate - value)')})`;
    // 60 × 1 %, then 40 × 1 % + 20 × 2 %, then 50 × 2 %.
    expect(told(formula, [60, 60, 50])).toBe('due 2025-01=0.6 2025-02=0.8 2025-03=1');
  });

  it('adds up from the contract’s anniversary, a month belonging to the year of its last day', () => {
    // The contract of these cases begins on 15 March 2024.
    expect(told('contractyear', [1, 2, 4, 8])).toBe('due 2025-01=? 2025-02=? 2025-03=4 2025-04=12');
    const amended = [
      {
        ...aContract({ starts: day('2025-01-31'), signed: day('2025-01-31') }),
        clauses: [aPinnedClause('bonus-malus')],
      },
    ].map(({ term: _, ...contract }) => contract);
    expect(told('contractyear', [1, 2], { record: { contracts: amended } })).toBe('due 2025-01=1 2025-02=3');
  });

  it('adds up the whole contract, years after years, a month belonging to it by its last day', () => {
    const { term: _, ...contract } = aContract({ starts: day('2025-01-31'), signed: day('2025-01-31') });
    const contracts = [{ ...contract, clauses: [aPinnedClause('bonus-malus')] }];
    const values = Array<number>(14).fill(1);
    expect(told('sincestart', values, { record: { contracts } })).toMatch(/^due 2025-01=1 2025-02=2 .* 2026-02=14$/);
    expect(told('sincestart', [1, 2], { record: { contracts } }, '2024-12')).toBe('due 2025-01=2');
  });

  it('adds up the contract from the first agreed figures on where they come later, nothing missing in between', () => {
    // The contract of these cases begins on 15 March 2024.
    expect(told('sincestart', [1, 2])).toBe('due 2025-01=? 2025-02=?');
    const agreed = (from: string) => ({ uses: [aTrigger('above floor', { floor: 0, from: day(from) })] });
    expect(told('sincestart', [1, 2], agreed('2025-01-01'))).toBe('due 2025-01=1 2025-02=3');
    expect(told('sincestart', [1, 2, 4], agreed('2025-02-28'))).toContain('2025-02=2 2025-03=6');
    expect(told('sincestart', [1, null, 4], agreed('2025-01-01'))).toBe('due 2025-01=1; due 2025-03=?');
    expect(told('sincestart', [1, '2p', 4], agreed('2025-01-01'))).toBe('due 2025-01=1 2025-02=3* 2025-03=7*');
  });

  it('sets royalties against an advance until it is recouped, then pays them', () => {
    const owed = (sum: string) => `max(${sum} * 10 % - 50, 0)`;
    const formula = `${owed('sincestart')} - ${owed('(sincestart - value)')}`;
    const uses = [aTrigger('each period', { from: day('2025-01-01') })];
    // 10 % of 300, 499.9, 500, 500.1 and 900.
    expect(told(formula, [300, 199.9, 0.1, 0.1, 399.9], { uses })).toBe(
      'due 2025-01=0 2025-02=0 2025-03=0 2025-04=0.01 2025-05=39.99',
    );
  });

  it('adds up the KPI’s own years where they begin in another month', () => {
    const kpis = [aKpi({ unit: 'EUR', aggregation: 'sum', year: 'yearly from april' })];
    expect(told('todate', [1, 2, 4, 8], { kpis })).toBe('due 2025-01=? 2025-02=? 2025-03=? 2025-04=8');
    expect(told('todate', [1, 2, 4], { kpis }, '2025-03')).toBe('due 2025-03=? 2025-04=2 2025-05=6');
    expect(
      told(
        'todate',
        [1, 2, 4, 8, 16],
        { kpis: [aKpi({ frequency: 'quarterly', year: 'yearly from april' })] },
        '2025-Q1',
      ),
    ).toBe('due 2025-Q1=? 2025-Q2=2 2025-Q3=6 2025-Q4=14 2026-Q1=30');
  });

  it('counts the contract year of an amendment from the contract it amends', () => {
    const { term: _, ...contract } = aContract({ id: 'cadre', starts: day('2025-02-01'), signed: day('2025-02-01') });
    const clauses = [aPinnedClause('bonus-malus')];
    const amendment = { ...contract, id: 'avenant', amends: 'cadre', starts: day('2025-03-01'), clauses };
    const contracts = [{ ...contract, clauses }, amendment];
    expect(told('contractyear', [1, 2, 4], { record: { contracts } })).toBe('due 2025-02=2 2025-03=6');
  });

  it('has no amount where one of the values is missing, which is never zero', () => {
    expect(told('todate', [1, null, 4])).toBe('due 2025-01=1; due 2025-03=?');
    expect(told('previous + value', [1, null, 4])).toBe('due 2025-01=?; due 2025-03=?');
    expect(told('previous', [0, 4])).toBe('due 2025-02=0');
  });

  it('is provisional where a figure it looks back at is, and takes the corrected one', () => {
    expect(told('previous', ['-1p', 20, 30])).toBe('due 2025-02=0* 2025-03=20');
    expect(told('todate', [1, '-2p', 4])).toBe('due 2025-01=1; due 2025-03=3*');
    expect(told('yearago', ['-9p', -1, -1, -1, 7], quarterly, '2025-Q1')).toBe('due 2026-Q1=0*');
    expect(told('previous', [-1, '-3c', 20])).toBe('due 2025-03=0');
  });

  it('owes what is short of a minimum less the excess carried over from the year before', () => {
    const formula = 'max(floor - value - max(previous - floor, 0), 0) * price';
    const clauses = [aMalus({ formula }, { variables: { price: { type: 'amount', label: 'Prix', default: '2.5' } } })];
    const carried = (values: readonly Figure[]) =>
      told(formula, values, { ...yearly, clauses, uses: [aTrigger('below floor', { floor: 100 })] }, '2024');
    expect(carried([100, 80])).toBe('due 2025=50');
    expect(carried([110, 80])).toBe('due 2025=25');
    expect(carried([120, 80])).toBe('due 2025=0');
    expect(carried([119.99, 80])).toBe('due 2025=0.03');
    expect(carried([130, 80])).toBe('due 2025=0');
    // A shortfall is not carried over, and the first year has none before it.
    expect(carried([90, 80])).toBe('due 2024=? 2025=50');
  });

  it('keeps the evidence: each figure with the periods it rests on', () => {
    const [obligation] = obligationsIn({
      rows: figures('2025-01', [1, 2, 4]),
      uses: [aTrigger('above floor', { floor: 3 })],
      clauses: [aMalus({ effect: 'bonus', formula: 'todate - previous + yearago' })],
    });
    expect(
      obligation?.charges[0]?.lookedBack.map(({ name, periods, points, value }) => [
        name,
        periods[0],
        periods.length,
        points.length,
        value?.numerator,
      ]),
    ).toEqual([
      ['previous', '2025-02', 1, 1, 2n],
      ['yearago', '2024-03', 1, 0, undefined],
      ['todate', '2025-01', 3, 3, 7n],
    ]);
  });

  it('sums to the cent what floating point would not', () => {
    expect(told('todate', [0.1, 0.2])).toBe('due 2025-01=0.1 2025-02=0.3');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 12 }), (cents) => {
        const values = new Map(
          cents.map((each, index) => [period(`2025-${String(index + 1).padStart(2, '0')}`), each]),
        );
        const last = [...values.keys()].at(-1) ?? period('2025-01');
        const [sum] = lookBack(['todate'], last, {
          pointIn: (each) => ({ value: (values.get(each) ?? 0) / 100 }),
          start: undefined,
          since: undefined,
          year: 'yearly',
        });
        const total = cents.reduce((all, each) => all + each, 0);
        expect(sum?.value && (sum.value.numerator * 100n) / sum.value.denominator).toBe(BigInt(total));
      }),
    );
  });
});

describe('M17 a worked example of a formula that looks back', () => {
  const clause = (formula: string, effect: 'bonus' | 'malus' = 'bonus') => aMalus({ effect, formula });
  const rebate = clause('max(value - 1.05 * yearago, 0) * 2 %');

  it('finds earlier values among its own, breaching or not, or before them', () => {
    expect(
      reckonExample(rebate, { with: { floor: '1000' }, values: { 2025: '1000', 2026: '1060' }, gives: 0.2 }),
    ).toMatchObject({ kind: 'amount', total: 20, lines: [{ period: '2026' }] });
    expect(reckonExample(rebate, { before: { 2025: '1000' }, values: { 2026: '1060' }, gives: 0.2 })).toMatchObject({
      kind: 'amount',
      total: 20,
    });
    expect(reckonExample(clause('todate'), { values: { '2026-01': '1', '2026-02': '2' }, gives: 4 })).toMatchObject({
      total: 400,
    });
  });

  it('tells the earlier period whose value it lacks', () => {
    expect(reckonExample(rebate, { values: { 2026: '1060' }, gives: 0.2 })).toEqual({
      kind: 'not-reckoned',
      period: '2026',
      lacks: '2025',
    });
    expect(reckonExample(clause('todate'), { values: { '2026-01': '1', '2026-03': '2' }, gives: 4 })).toEqual({
      kind: 'not-reckoned',
      period: '2026-03',
      lacks: '2026-02',
    });
    expect(
      reckonExample(clause('previous'), { before: { '2025-12': 'beaucoup' }, values: { '2026-01': '1' }, gives: 4 }),
    ).toMatchObject({ lacks: '2025-12' });
  });

  it('does not judge what comes before, nor counts it in a run', () => {
    const malus = clause('gap + previous', 'malus');
    const example = { with: { floor: '10' }, before: { '2025-12': '8' }, values: { '2026-01': '9' }, gives: 9 };
    expect(reckonExample(malus, example)).toMatchObject({ total: 900, lines: [{ period: '2026-01' }] });
    expect(reckonExample(malus, { ...example, for: duration('2 months') })).toMatchObject({ total: 0 });
  });

  it('adds up the year that it says, where that one does not begin in January', () => {
    const values = { '2026-07': '1', '2026-08': '2' };
    expect(reckonExample(clause('todate'), { values, year: 'yearly from july', gives: 4 })).toMatchObject({
      total: 400,
    });
    expect(reckonExample(clause('todate'), { values, gives: 4 })).toMatchObject({ lacks: '2026-01' });
  });

  it('counts its contract from the earliest value that it gives', () => {
    const values = { '2026-11': '1', '2026-12': '2' };
    expect(reckonExample(clause('sincestart'), { values, gives: 4 })).toMatchObject({ total: 400 });
    expect(reckonExample(clause('sincestart'), { before: { '2026-10': '4' }, values, gives: 12 })).toMatchObject({
      total: 1200,
    });
  });

  it('counts its contract years from the earliest value that it gives', () => {
    const values = { '2026-11': '1', '2026-12': '2', '2027-01': '4' };
    expect(reckonExample(clause('contractyear'), { values, gives: 11 })).toMatchObject({ total: 1100 });
    expect(reckonExample(clause('contractyear'), { before: { '2026-10': '8' }, values, gives: 35 })).toMatchObject({
      total: 3500,
    });
  });
});
