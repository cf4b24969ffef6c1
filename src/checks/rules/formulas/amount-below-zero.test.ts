import { describe, expect, it } from 'vitest';
import { aContract, aKpi, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { aMalus, aTrigger, figures, type Figure } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAmountBelowZero } from './amount-below-zero.ts';

const told = (formula: string, values: readonly Figure[], when = 'each period', isCarried = false) =>
  tell(checkAmountBelowZero, {
    kpis: [aKpi({ unit: 'points' })],
    clauses: [aMalus({ effect: 'payment', formula, 'carry-deficit': isCarried })],
    partnerships: [
      aPartnership({
        kpis: [aTrigger(when)],
        measurements: figures('2026-01', values),
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
      }),
    ],
  });

describe('amount-below-zero', () => {
  it('M17 tells the latest period in which a formula gives less than zero, once', () => {
    expect(told('(value - 100) * 10', [110, 95, 98.5, 120])).toEqual([
      {
        code: 'amount-below-zero',
        severity: 'info',
        at: `${recordFile}: kpis.0.trigger.clause`,
        values: { clause: 'bonus-malus', period: '2026-03', amount: '-15' },
      },
    ]);
  });

  it('M17 tells it where nothing is owed in any period', () => {
    expect(told('(value - 100) * 10', [95, 98])).toHaveLength(1);
  });

  it('M17 says nothing of zero itself, nor of a formula bounded by it', () => {
    expect(told('(value - 100) * 10', [100, 110])).toEqual([]);
    expect(told('max(value - 100, 0) * 10', [95, 98])).toEqual([]);
  });

  it('M17 says nothing where the clause carries it forward', () => {
    expect(told('(value - 100) * 10', [95, 120], 'each period', true)).toEqual([]);
  });
});
