import { describe, expect, it } from 'vitest';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutLostKpis, type LostKpis } from './lost-kpis.ts';

const place = { file: 'partnerships/essai/kpis.csv', line: 2, column: 1 };
const told = [
  problem('unknown-measured-kpi', place, { name: 'margin', suggestion: '', rows: 2 }),
  problem('unknown-measured-kpi', place, { name: 'MARGE nette', suggestion: '', rows: 1 }),
  problem('unused-column', place, { column: 'Marge', holds: '' }),
  problem('unknown-column', place, { column: 'ventes', suggestion: 'vente', layout: 'wide', holds: '' }),
  problem('unknown-column', place, { column: 'valleur', suggestion: 'valeur', layout: 'long', holds: '' }),
  problem('no-kpi-column', place, {}),
  problem('empty-cell', place, { field: 'kpi' }),
];
const left = (lost: LostKpis) =>
  withoutLostKpis(told, lost).map(({ code, values }) => `${code} ${String(values['name'] ?? values['column'] ?? '')}`);

describe('figures of KPIs whose page could not be read', () => {
  it('are no mistake of their own under any name of a page that was refused', () => {
    const refused = [{ id: 'margin', title: 'Marge nette', aliases: ['Marge'] }];
    expect(left({ ids: ['margin'], refused })).toEqual([
      'unknown-column ventes',
      'unknown-column valleur',
      'empty-cell ',
    ]);
  });

  it('may be any unknown ones where a page does not say its title', () => {
    expect(left({ ids: ['margin'], refused: [] })).toEqual(['unknown-column valleur', 'empty-cell ']);
  });

  it('are unknown where every page was read', () => {
    expect(left({ ids: [], refused: [] })).toHaveLength(told.length);
  });
});
