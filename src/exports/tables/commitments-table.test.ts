import { describe, expect, it } from 'vitest';
import { anEntry, day } from '../../testing/builders.ts';
import { commitmentsTable } from './commitments-table.ts';
import { cellsOf, contextOf } from '../../testing/table-cells.ts';

const promise = anEntry({ id: 'plan', kind: 'commitment', title: '=SOMME(A1)', due: day('2026-11-20') });

describe('M51 the commitments for a spreadsheet', () => {
  it('M29 give commitments with their state, a title that looks like a formula being made plain', () => {
    const [, row] = cellsOf(commitmentsTable(contextOf({ journal: [promise] })));
    expect(row).toEqual(['Boucle chaude', "'=SOMME(A1)", '', '2026-10-01', '2026-11-20', 'En retard', '']);
  });
});
