import { describe, expect, it } from 'vitest';
import type { Frequency } from '../../../model/period.ts';
import { aKpi, aKpiUse, aPartnership, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkExclusionOtherFrequency } from './exclusion-other-frequency.ts';

const told = (left: string, frequency: Frequency) =>
  tell(checkExclusionOtherFrequency, {
    kpis: [aKpi({ frequency })],
    partnerships: [
      aPartnership({ kpis: [aKpiUse({ exclusions: [{ period: period(left), reason: 'Force majeure' }] })] }),
    ],
  });

describe('exclusion-other-frequency', () => {
  it('M17 refuses a month left out of a KPI read by quarters, with the quarter that holds it', () => {
    expect(told('2026-02', 'quarterly')).toEqual([
      {
        code: 'exclusion-other-frequency',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.exclusions.0.period',
        values: { kpi: 'availability', period: '2026-02', own: 'quarterly', whole: '2026-Q1' },
      },
    ]);
    expect(told('2026-H2', 'yearly')).toHaveLength(1);
  });

  it('M17 takes a period of the KPI, and a longer one, which leaves out each that it holds', () => {
    for (const left of ['2026-Q1', '2026-H1', '2026']) expect(told(left, 'quarterly')).toEqual([]);
    expect(told('2026-Q1', 'monthly')).toEqual([]);
    expect(told('2026-04..2027-03', 'yearly from april')).toEqual([]);
    for (const own of ['monthly', 'quarterly', 'half-yearly'] as const)
      expect(told('2026-04..2027-03', own)).toEqual([]);
  });

  it('M17 refuses a year that begins in another month than those of the KPI, as long as it is', () => {
    expect(told('2026', 'yearly from april')).toMatchObject([
      { values: { period: '2026', own: 'yearly from april', whole: '2026-04..2027-03' } },
    ]);
    expect(told('2026-07..2027-06', 'yearly from april')).toMatchObject([{ values: { whole: '2027-04..2028-03' } }]);
    expect(told('2026-04..2027-03', 'yearly')).toMatchObject([{ values: { whole: '2027' } }]);
    expect(told('2026-Q2', 'yearly from april')).toMatchObject([{ values: { whole: '2026-04..2027-03' } }]);
  });
});
