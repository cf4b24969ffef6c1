import { describe, expect, it } from 'vitest';
import { aContract, aKpi, aKpiUse, aPartnership, aPinnedClause, day } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { aMalus, aTrigger, figures, type Figure } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAmountDividedByZero } from './amount-divided-by-zero.ts';

/** A share of 900 by what each of two parties bought. */
const told = (own: readonly Figure[], others: readonly Figure[], formula = '900 * value / (value + autres)') =>
  tell(checkAmountDividedByZero, {
    kpis: [aKpi({ unit: 'EUR' }), aKpi({ id: 'autres', unit: 'EUR' })],
    clauses: [
      aMalus(
        { effect: 'payment', formula },
        { variables: { autres: { type: 'kpi', label: 'Achats de l’autre', default: 'autres' } } },
      ),
    ],
    partnerships: [
      aPartnership({
        kpis: [aTrigger('each period', { from: day('2026-01-01') }), aKpiUse({ kpi: 'autres' })],
        measurements: [
          ...figures('2026-01', own),
          ...figures('2026-01', others).map((row) => ({ ...row, kpi: 'autres' })),
        ],
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
      }),
    ],
  });

describe('amount-divided-by-zero', () => {
  it('M17 tells the first period in which there is nothing to take a share of', () => {
    expect(told([1, 0, 0], [2, 0, 0])).toEqual([
      {
        code: 'amount-divided-by-zero',
        severity: 'info',
        at: `${recordFile}: kpis.0.trigger.clause`,
        values: { clause: 'bonus-malus', period: '2026-02' },
      },
    ]);
  });

  it('M17 says nothing where one of them bought something, or a figure is missing, which is told apart', () => {
    expect(told([0, 5], [1, 0])).toEqual([]);
    expect(told([0, 1], [null, 1])).toEqual([]);
    expect(told([0], [0], '900 * value / max(value + autres, 1)')).toEqual([]);
  });
});
