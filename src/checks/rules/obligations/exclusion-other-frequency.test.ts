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
  });
});
