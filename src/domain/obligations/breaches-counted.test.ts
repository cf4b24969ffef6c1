import { describe, expect, it } from 'vitest';
import { day, period, triggerRule } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';
import { reckonExample } from './worked-example.ts';

/**
 * What is told of figures under a floor of 90, from January 2025 on, where a breach costs 100 and from the third on
 * 200.
 */
function told(values: readonly Figure[], when: string, formula = '100 * (1 + above(breaches, 2))', excluded?: string) {
  const exclusions = excluded === undefined ? [] : [{ period: period(excluded), reason: 'Crue' }];
  return tell(
    obligationsIn({
      rows: figures('2025-01', values),
      uses: [aTrigger(when, { exclusions })],
      clauses: [aMalus({ formula })],
    }),
  );
}

describe('M17 a formula that takes how many breaches its rule counts', () => {
  it('counts those of the window, this one included, and forgets those that it no longer sees', () => {
    expect(told([88, 88, 95, 88, 95, 88], 'below floor for 1 of 4 months')).toBe(
      'due 2025-01=100 2025-02=100 2025-04=200 2025-06=100',
    );
    expect(told([88, 95, 95, 88, 88], 'below floor for 1 of 4 months', 'breaches')).toBe(
      'due 2025-01=1 2025-04=2 2025-05=2',
    );
  });

  it('counts twelve months and no more, where an excluded one is none of them', () => {
    const year = [88, 88, ...Array<number>(10).fill(95), 88, 88];
    expect(told(year, 'below floor for 1 of 12 months', 'breaches')).toBe(
      'due 2025-01=1 2025-02=2 2026-01=2 2026-02=2',
    );
    expect(told(year, 'below floor for 1 of 12 months', 'breaches', '2025-07')).toBe(
      'due 2025-01=1 2025-02=2 2026-01=3 2026-02=3',
    );
  });

  it('counts the run so far under a rule without a window', () => {
    expect(told([88, 88, 88, 95, 88], 'below floor', 'breaches')).toBe(
      'due 2025-01=1 2025-02=2 2025-03=3; due 2025-05=1',
    );
    expect(told([88, 88, 88], 'below floor for 2 months', 'breaches')).toBe('due 2025-02=2 2025-03=3');
  });

  it('rests on each breach that it counts: one that is provisional makes the amount provisional', () => {
    expect(told([88, '88p', 88, 95, 95, 88], 'below floor for 1 of 4 months', 'breaches')).toBe(
      'due 2025-01=1 2025-02=2* 2025-03=3* 2025-06=2',
    );
  });

  it('follows the rule in force in the period', () => {
    const uses = [
      aTrigger('below floor for 1 of 3 months'),
      aTrigger('below floor for 1 of 6 months', { from: day('2025-05-01') }),
    ];
    const clauses = [aMalus({ formula: 'breaches' })];
    expect(tell(obligationsIn({ rows: figures('2025-01', [88, 88, 95, 88, 88]), uses, clauses }))).toBe(
      'due 2025-01=1 2025-02=2 2025-04=2 2025-05=4',
    );
  });

  it('is reckoned in a worked example as its rule says', () => {
    const values = { '2026-01': '88', '2026-02': '88', '2026-03': '95', '2026-04': '88' };
    const given = { with: { floor: '90' }, when: triggerRule('below floor for 1 of 4 months'), values, gives: 6 };
    expect(reckonExample(aMalus({ formula: 'breaches' }), given)).toMatchObject({ total: 600 });
  });
});
