import { describe, expect, it } from 'vitest';
import type { Edition } from '../../model/settings.ts';
import { aKpi, aPartnership, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { commissionsTable } from './commissions-table.ts';
import { cellsOf } from '../../testing/table-cells.ts';

describe('M51 the commissions for a spreadsheet', () => {
  it('M56 give every period of a commission, with the row it was read from but in a partner edition', () => {
    const kpis = [aKpi({ id: 'sales', title: 'Ventes', unit: 'EUR', aggregation: 'sum' })];
    const partnership = aPartnership({
      commissions: [{ party: 'norecia', kpi: 'sales', per: 'monthly', rate: 0.1, cap: 5000 }],
      measurements: measurements('sales', '2026-08', [-200, 1000]),
    });
    const table = (edition?: Edition) =>
      cellsOf(
        commissionsTable(aContext({ kpis, partnerships: [partnership], ...(edition && { edition }) }), partnership),
      );
    expect(table()[2]).toEqual([
      ...['Norécia', 'Ventes', '', '2026-09', 'arrêtée', '1000', '-200', '800', '80', '50', 'plafond', 'EUR'],
      ...['partnerships/boucle-chaude/kpis.csv', '3'],
    ]);
    expect(table({ id: 'norecia', party: 'norecia' })[2]).toHaveLength(12);
  });
});
