import { describe, expect, it } from 'vitest';
import type { KpiUse } from '../../../model/kpi-use.ts';
import type { Contract } from '../../../model/contract.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  day,
  measurements,
  period,
  triggerRule,
} from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTotalNeverWhole } from './total-never-whole.ts';

const kpis = [
  aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } }),
  aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' }),
];
const trigger = { when: triggerRule('below floor'), clause: 'minimum' };

interface Case {
  readonly own?: Partial<KpiUse>;
  readonly contract?: Partial<Contract>;
  readonly written?: string;
}

function told(first: string, months: number, { own = { trigger }, contract, written }: Case = {}) {
  const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
  const whole = written === undefined ? [] : [aMeasurement({ kpi: 'annual', period: period(written), value: 7 })];
  return tell(checkTotalNeverWhole, {
    kpis,
    partnerships: [
      aPartnership({
        kpis: [aKpiUse({ kpi: 'sales' }), aKpiUse({ kpi: 'annual', ...own })],
        contracts: [{ ...lasting, ...contract }],
        measurements: [...measurements('sales', first, Array<number>(months).fill(1)), ...whole],
      }),
    ],
  });
}

describe('total-never-whole', () => {
  it('M17 tells the year that begins after its first month', () => {
    expect(told('2025-02', 11)).toEqual([
      {
        code: 'total-never-whole',
        severity: 'info',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.1.kpi',
        values: { kpi: 'annual', part: 'sales', whole: '2025', known: 11, expected: 12 },
      },
    ]);
    expect(told('2025-06', 19)).toMatchObject([{ values: { whole: '2025', known: 7 } }]);
  });

  it('M17 says nothing of a year that still runs, or that is whole', () => {
    expect(told('2025-01', 12)).toEqual([]);
    expect(told('2025-01', 15)).toEqual([]);
  });

  it('M17 tells the year in which the last contract ends, its last day being none', () => {
    const ends = (last: string) => told('2025-01', 15, { contract: { ends: day(last) } });
    expect(ends('2026-06-30')).toMatchObject([{ values: { whole: '2026', known: 3 } }]);
    expect(ends('2026-12-30')).toHaveLength(1);
    expect(ends('2026-12-31')).toEqual([]);
  });

  it('M17 says nothing where the total is written, is left out, or sets nothing in motion', () => {
    expect(told('2025-06', 7, { written: '2025' })).toEqual([]);
    expect(
      told('2025-06', 7, { own: { trigger, exclusions: [{ period: period('2025'), reason: 'Prorata' }] } }),
    ).toEqual([]);
    expect(told('2025-06', 7, { own: {} })).toEqual([]);
  });
});
