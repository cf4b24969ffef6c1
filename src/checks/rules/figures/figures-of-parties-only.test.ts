import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aMeasurement, aPartnership, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFiguresOfPartiesOnly } from './figures-of-parties-only.ts';

const kpis = [aKpi()];

describe('figures-of-parties-only', () => {
  const row = (party: string | undefined, month: string, line: number) =>
    aMeasurement({ ...(party !== undefined && { party }), period: period(month), line, value: 800 });
  const told = (...measurements: ReturnType<typeof aMeasurement>[]) =>
    tell(checkFiguresOfPartiesOnly, { partnerships: [aPartnership({ kpis: [aKpiUse()], measurements })], kpis });
  const both = [row('valbrune', '2026-09', 2), row('norecia', '2026-09', 3)];

  it('M33 waits until what is no party’s name is mended', () => {
    expect(told(row('norecai', '2026-09', 2))).toEqual([]);
    expect(told(row('norecia', '2026-09', 2))).toHaveLength(1);
  });

  it('M33 warns once, at the first row, of figures among which none counts for all', () => {
    expect(told(...both, row('norecia', '2026-10', 4))).toEqual([
      {
        code: 'figures-of-parties-only',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/kpis.csv:2',
        values: { kpi: 'availability', period: '2026-09', parties: ['valbrune', 'norecia'] },
      },
    ]);
    expect(told(...both, row(undefined, '2026-09', 4), row('norecia', '2026-10', 5))).toMatchObject([
      { values: { period: '2026-10', parties: ['norecia'] } },
    ]);
  });

  it('M33 accepts them beside one that does, and where the record follows no such KPI', () => {
    expect(told(...both, row(undefined, '2026-09', 4))).toEqual([]);
    expect(told()).toEqual([]);
    expect(tell(checkFiguresOfPartiesOnly, { partnerships: [aPartnership({ measurements: both })], kpis })).toEqual([]);
  });
});
