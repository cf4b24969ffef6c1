import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aMeasurement, aPartnership, duration, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRevisionNotAllowed } from './revision-not-allowed.ts';

const told = (status: 'final' | 'provisional' | 'corrected', fields: Partial<Kpi> = { revision: 'none' }) =>
  tell(checkRevisionNotAllowed, {
    kpis: [aKpi(fields)],
    partnerships: [
      aPartnership({ measurements: [aMeasurement({ status, period: period('2026-09'), file: 'm.csv', line: 4 })] }),
    ],
  });

describe('revision-not-allowed', () => {
  it('M33 warns of a correction of a KPI that allows none, at its row', () => {
    expect(told('corrected')).toEqual([
      {
        code: 'revision-not-allowed',
        severity: 'warning',
        at: 'm.csv:4',
        values: { kpi: 'availability', period: '2026-09' },
      },
    ]);
  });

  it('M33 says nothing of a final figure, of a provisional one, nor where a correction is allowed', () => {
    expect([...told('final'), ...told('provisional')]).toEqual([]);
    expect([...told('corrected', {}), ...told('corrected', { revision: duration('30 days') })]).toEqual([]);
  });
});
