import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../model/clause.ts';
import { aKpiUse, day, triggerRule } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';
import { lessDeficit } from './charges.ts';
import { reckonExample } from './worked-example.ts';

type Terms = Partial<NonNullable<ClauseRecord['trigger']>>;

/** Thirty per cent of a result, earlier losses made good first. */
const clause = (terms: Terms = {}) =>
  aMalus({ effect: 'payment', formula: 'value * 30 %', 'carry-deficit': true, ...terms });

const owed = (values: readonly Figure[], terms: Terms = {}, first = '2026-01') =>
  obligationsIn({ rows: figures(first, values), clauses: [clause(terms)], uses: [aTrigger('each period')] });

describe('M17 a deficit that a clause carries forward', () => {
  it('is taken off what follows, over several periods, until it is made good', () => {
    // 12,000; 9,000 under zero; 6,000 of it made good; the last 3,000 off 15,000; then all.
    expect(tell(owed([40_000, -30_000, 20_000, 50_000, 10_000.05]))).toBe(
      'due 2026-01=12000 2026-02=0 2026-03=0 2026-04=12000 2026-05=3000.02',
    );
  });

  it('adds up over losses in a row, and is made good to the cent', () => {
    expect(tell(owed([-1000, -1000.05, 2000.05, 0.1]))).toBe('due 2026-01=0 2026-02=0 2026-03=0 2026-04=0.03');
    expect(tell(owed([-1000, 1000.05]))).toBe('due 2026-01=0 2026-02=0.02');
  });

  it('does not take back what was due before it', () => {
    expect(tell(owed([40_000, -50_000]))).toBe('due 2026-01=12000 2026-02=0');
  });

  it('comes off before the caps, and is told of each period', () => {
    const [obligation] = owed([-10_000, 30_000, 10_000], { cap: { period: '5000' } });
    expect(
      obligation?.charges.map(({ raw, deficitIn, amount, deficitOut, cappedBy }) => [
        raw,
        deficitIn,
        amount,
        deficitOut,
        cappedBy,
      ]),
    ).toEqual([
      [-300_000, 0, 0, 300_000, undefined],
      [900_000, 300_000, 500_000, 0, 'period'],
      [300_000, 0, 300_000, 0, undefined],
    ]);
  });

  it('stands beside what a cap holds back, which waits while a deficit is made good', () => {
    const terms = { cap: { period: '3000' }, 'carry-over': true } as const;
    // 4,000 of 7,000 wait; a loss of 600 adds nothing to them; 900 less 600 joins what is left.
    expect(tell(owed([23_333.33, -2000, 3000, 0], terms))).toBe(
      'due 2026-01=3000 period 2026-02=3000 period 2026-03=1300 2026-04=0',
    );
  });

  it('never changes what is due on final figures for the sake of a provisional one', () => {
    expect(tell(owed([10_000, '-10000p', 10_000]))).toBe('due 2026-01=3000 2026-02=0* 2026-03=3000');
  });

  it('is made good by the party that left it, and not by one that a later line names', () => {
    const by = (party: string) => ({ when: triggerRule('each period'), clause: 'bonus-malus', 'owed-by': party });
    const uses = [
      aKpiUse({ target: 95, trigger: by('norecia') }),
      aKpiUse({ target: 95, trigger: by('valbrune'), from: day('2026-03-01') }),
      aKpiUse({ target: 95, trigger: by('norecia'), from: day('2026-04-01') }),
    ];
    const found = obligationsIn({ rows: figures('2026-01', [1000, -1000, 2000, 3000]), clauses: [clause()], uses });
    const told = Object.fromEntries(found.map((each) => [each.owing?.by, tell([each])]));
    expect(told).toEqual({
      norecia: 'due 2026-01=300 2026-02=0 2026-04=600',
      valbrune: 'due 2026-03=600',
    });
  });

  it('is lost where the clause does not carry it forward, and owed by the other party where it runs both ways', () => {
    expect(tell(owed([-10_000, 20_000], { 'carry-deficit': false }))).toBe('due 2026-01=0 2026-02=6000');
    expect(tell(owed([-10_000, 20_000], { 'both-ways': true })).split('; ')).toEqual([
      'due 2026-01=3000',
      'due 2026-02=6000',
    ]);
  });

  it('is reckoned in the examples of the clause as well', () => {
    const values = { '2026-01': '-10000', '2026-02': '5000', '2026-03': '20000' };
    expect(reckonExample(clause(), { values, gives: 0 })).toMatchObject({
      total: 450_000,
      lines: [
        { raw: -300_000, amount: 0 },
        { raw: 150_000, amount: 0 },
        { raw: 600_000, amount: 450_000 },
      ],
    });
  });

  it('leaves of an amount what exceeds it, and of itself what the amount does not make good', () => {
    expect([-5, 0, 4, 5, 6].map((raw) => lessDeficit(raw, 5))).toEqual([
      { owed: 0, left: 10 },
      { owed: 0, left: 5 },
      { owed: 0, left: 1 },
      { owed: 0, left: 0 },
      { owed: 1, left: 0 },
    ]);
  });
});
