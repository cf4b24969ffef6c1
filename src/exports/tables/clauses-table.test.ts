import { describe, expect, it } from 'vitest';
import {
  aClause,
  aContract,
  aPartnershipType,
  aPinnedClause,
  aPartnership,
  day,
  duration,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { clausesTable } from './clauses-table.ts';
import { cellsOf } from '../../testing/table-cells.ts';

describe('M51 the clause library for a spreadsheet', () => {
  it('M14 give each clause with where it binds and where it is to cover', () => {
    const clauses = [
      aClause({ id: 'sortie', title: 'Sortie', family: 'exit', binding: 'binding', owner: 'lea-fontan' }),
      aClause({
        id: 'audit',
        title: 'Audit',
        family: 'data',
        review: { last: day('2026-01-31'), every: duration('1 month') },
      }),
    ];
    const partnership = aPartnership({
      stage: 'working-together',
      contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('sortie')] })],
    });
    const reference = { types: [aPartnershipType({ requires: ['audit'] })], contractKinds: [], tools: [] };
    const [, audit, exit] = cellsOf(clausesTable(aContext({ clauses, partnerships: [partnership], reference })));
    expect(audit?.slice(0, 3)).toEqual(['audit', 'Audit', 'Données']);
    expect(audit?.slice(6)).toEqual(['0', '1', '0', 'À compléter', '', '', '2026-02-28']);
    expect(exit?.slice(5)).toEqual(['Contraignante', '1', '0', '0', 'Partout où il faut', '', 'lea-fontan', '']);
    const edition = { id: 'norecia', party: 'norecia' };
    const told = clausesTable(aContext({ clauses, partnerships: [partnership], reference, edition }));
    expect(told.heads).not.toContain('à couvrir');
    expect([told.heads, ...told.rows].map(({ length }) => length)).toEqual([11, 11, 11]);
  });
});
