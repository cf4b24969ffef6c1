import { describe, expect, it } from 'vitest';
import type { KpiUse } from '../../../model/kpi-use.ts';
import { aKpi, aKpiUse, aPartnership, measurements, period, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTotalPartExcluded } from './total-part-excluded.ts';

const kpis = [
  aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } }),
  aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' }),
];
const record = (months: number, uses: readonly KpiUse[]) =>
  aPartnership({ kpis: [...uses], measurements: measurements('sales', '2025-01', Array<number>(months).fill(1)) });

describe('total-part-excluded', () => {
  const trigger = { when: triggerRule('below floor'), clause: 'exclusivite' };
  const leftOut = (at: string) => ({ exclusions: [{ period: period(at), reason: 'Grève' }] });
  const told = (own: Partial<KpiUse>, part: Partial<KpiUse>, months = 12) =>
    tell(checkTotalPartExcluded, {
      kpis,
      partnerships: [record(months, [aKpiUse({ kpi: 'annual', ...own }), aKpiUse({ kpi: 'sales', ...part })])],
    });

  it('M17 reports a month left out that counts in a year which sets a clause in motion', () => {
    const reported = [
      {
        code: 'total-part-excluded',
        severity: 'info',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.1.exclusions.0.period',
        values: { kpi: 'annual', part: 'sales', period: '2025-03', whole: '2025' },
      },
    ];
    expect(told({ trigger }, leftOut('2025-03'))).toEqual(reported);
    expect(told({ triggers: [trigger] }, leftOut('2025-03'))).toEqual(reported);
  });

  it('M17 reports a year left out at the first of the quarters that count it', () => {
    const found = tell(checkTotalPartExcluded, {
      kpis: kpis.map((kpi) => (kpi.id === 'annual' ? { ...kpi, frequency: 'quarterly' } : kpi)),
      partnerships: [record(9, [aKpiUse({ kpi: 'annual', trigger }), aKpiUse({ kpi: 'sales', ...leftOut('2025') })])],
    });
    expect(found).toMatchObject([{ values: { period: '2025', whole: '2025-Q1' } }]);
  });

  it('M17 says nothing where the year is left out too, triggers nothing, or is not computed', () => {
    expect(told({ trigger, ...leftOut('2025') }, leftOut('2025-03'))).toEqual([]);
    expect(told({}, leftOut('2025-03'))).toEqual([]);
    expect(told({ trigger }, leftOut('2024-03'))).toEqual([]);
    expect(told({ trigger }, {})).toEqual([]);
  });
});
