import { describe, expect, it } from 'vitest';
import { aKpiUse, measurements } from '../../testing/builders.ts';
import { healthHistoryTable } from './health-history-table.ts';
import { cellsOf, contextOf } from '../../testing/table-cells.ts';

describe('M51 the health of each quarter for a spreadsheet', () => {
  it('M36 give both indices at the end of each quarter, an unknown one empty beside the weight it had', () => {
    const kpis = [aKpiUse({ target: 0.98, amber: 0.96, critical: 0.9 })];
    const context = contextOf({
      kpis,
      measurements: measurements('availability', '2026-05', [0.98, null, null, 0.96]),
    });
    const rows = cellsOf(healthHistoryTable(context));
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
      ['2026-Q3', '60', 'À surveiller', '100 %', '', 'Sans donnée', '0 %'],
      ['2026-Q2', '100', 'Dans la cible', '100 %', '', 'Sans donnée', '0 %'],
    ]);
  });
});
