import { describe, expect, it } from 'vitest';
import type { Investment } from '../../model/investment.ts';
import { aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { commissionsFiles } from './commissions-table.ts';
import { waterfallFiles, waterfallTable } from './waterfall-table.ts';
import { cellsOf } from '../../testing/table-cells.ts';

const investment: Investment = {
  contributions: { valbrune: 60_000, norecia: 40_000 },
  split: [{ tier: 'capital' }, { tier: 'surplus', share: { valbrune: 0.6, norecia: 0.4 } }],
  scenarios: [{ id: 'central', name: 'Central', retained: true, flows: { 2026: -10_000, 2027: 120_050 } }],
};

describe('M51 a return waterfall for a spreadsheet', () => {
  it('M28 give each payment of the waterfall, to the cent, with what losses take', () => {
    const partnership = aPartnership({ investment });
    const rows = cellsOf(waterfallTable(aContext({ partnerships: [partnership] }), partnership));
    const of = (year: string) => rows.filter((row) => row[2] === year).map((row) => row.slice(3));
    expect(of('2026')[0]).toEqual(['Encaissé', '', '', '-100', 'EUR']);
    expect(of('2027')).toEqual([
      ['Encaissé', '', '', '1200,5', 'EUR'],
      ['Pertes à combler', '', '', '-100', 'EUR'],
      ['Remboursement du capital', '1', 'Valbrune', '600', 'EUR'],
      ['Remboursement du capital', '1', 'Norécia', '400', 'EUR'],
      ['Surplus', '2', 'Valbrune', '60,3', 'EUR'],
      ['Surplus', '2', 'Norécia', '40,2', 'EUR'],
      ['Écart à ce qui est à distribuer', '', '', '0', 'EUR'],
    ]);
  });

  it('M28 tell the levels of a surplus apart by their rank', () => {
    const share = { valbrune: 0.6, norecia: 0.4 };
    const levels: Investment['split'] = [
      { tier: 'surplus', share, until: 100_000 },
      { tier: 'surplus', share: { valbrune: 1 } },
    ];
    const partnership = aPartnership({ investment: { ...investment, split: levels } });
    const rows = cellsOf(waterfallTable(aContext({ partnerships: [partnership] }), partnership));
    expect(rows.filter((row) => row[2] === '2027' && row[3] === 'Surplus').map((row) => row.slice(4, 7))).toEqual([
      ['1', 'Valbrune', '600'],
      ['1', 'Norécia', '400'],
      ['2', 'Valbrune', '100,5'],
      ['2', 'Norécia', '0'],
    ]);
  });

  it('are written for the partnerships that have such figures alone', () => {
    const partnerships = [aPartnership(), aPartnership({ id: 'b', investment, stage: 'exit' })];
    const context = aContext({ partnerships });
    expect(waterfallFiles(context).map(({ params }) => params)).toEqual([{ id: 'b', format: 'csv' }]);
    expect(commissionsFiles(context)).toEqual([]);
  });
});
