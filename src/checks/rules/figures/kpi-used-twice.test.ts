import { describe, expect, it } from 'vitest';
import { aKpiUse, aPartnership, day } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkKpiUsedTwice } from './kpi-used-twice.ts';

describe('kpi-used-twice', () => {
  it('M32 reports the same KPI on the same date, or twice without one', () => {
    const from = day('2025-03-12');
    const uses = [aKpiUse({ from }), aKpiUse({ from: day('2026-01-01') }), aKpiUse({ from }), aKpiUse(), aKpiUse()];
    expect(tell(checkKpiUsedTwice, { partnerships: [aPartnership({ kpis: uses })] })).toEqual([
      {
        code: 'kpi-used-twice',
        severity: 'error',
        at: `${recordFile}: kpis.2.kpi`,
        values: { kpi: 'availability', from: '2025-03-12' },
      },
      {
        code: 'kpi-used-twice',
        severity: 'error',
        at: `${recordFile}: kpis.4.kpi`,
        values: { kpi: 'availability', from: '' },
      },
    ]);
  });
});
