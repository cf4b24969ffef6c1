import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import type { Measurement } from '../../../model/measurement.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  aPartnership,
  aPinnedClause,
  day,
  duration,
  measurements,
} from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { aMalus, aTrigger, figures, type Figure } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAmountUnknown } from './amount-unknown.ts';

const indice: ClauseVariable = { type: 'kpi', label: 'Indice', default: 'indice', lag: duration('1 month') };

const told = (formula: string, values: readonly Figure[], others: readonly Measurement[] = []) =>
  tell(checkAmountUnknown, {
    kpis: [aKpi({ unit: 'points' }), aKpi({ id: 'indice', unit: 'points' })],
    clauses: [aMalus({ effect: 'payment', formula }, { variables: { indice } })],
    partnerships: [
      aPartnership({
        kpis: [aTrigger('each period', { from: day('2026-01-01') }), aKpiUse({ kpi: 'indice' })],
        measurements: [...figures('2026-01', values), ...others],
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
      }),
    ],
  });

describe('amount-unknown', () => {
  it('M17 tells the first period whose amount rests on a figure before the first one', () => {
    expect(told('max(value - previous, 0) * 10', [110, 95, 98.5])).toEqual([
      {
        code: 'amount-unknown',
        severity: 'info',
        at: `${recordFile}: kpis.0.trigger.clause`,
        values: {
          clause: 'bonus-malus',
          period: '2026-01',
          kpi: 'availability',
          missing: '2025-12',
          place: 'before',
        },
      },
    ]);
  });

  it('M17 says nothing once that figure is given, were it before the contract', () => {
    const before = measurements('availability', '2025-12', [100]);
    expect(told('max(value - previous, 0) * 10', [110, 95], before)).toEqual([]);
  });

  it('M17 tells a figure of another KPI that lacks between two, or is before its first', () => {
    const index = measurements('indice', '2025-12', [100, null, 102]);
    expect(told('indice * value', [1, 1, 1, 1], index)).toMatchObject([
      { values: { period: '2026-02', kpi: 'indice', missing: '2026-01', place: 'within' } },
    ]);
    expect(told('indice * value', [1, 1], measurements('indice', '2026-01', [101]))).toMatchObject([
      { values: { period: '2026-01', kpi: 'indice', missing: '2025-12', place: 'before' } },
    ]);
  });

  it('M17 tells one of a KPI that has no figure at all', () => {
    expect(told('indice * value', [1])).toMatchObject([{ values: { missing: '2025-12', place: 'within' } }]);
  });

  it('M17 says nothing of a figure that is still to come, of one that is not taken, or of an amount that is known', () => {
    const index = measurements('indice', '2025-12', [100]);
    expect(told('indice * value', [1, 1], index)).toEqual([]);
    expect(told('value * 10', [1, 1])).toEqual([]);
    expect(told('10 / (value - value)', [1, 1])).toEqual([]);
  });
});
