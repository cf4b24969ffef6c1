import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnershipType, aPinnedClause, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { coverageTable } from './coverage-table.ts';

describe('M51 the clauses of the partnerships for a spreadsheet', () => {
  it('give each clause a partnership needs or holds, with its gaps', () => {
    const clauses = [aClause({ id: 'sortie', title: 'Sortie' }), aClause({ id: 'audit', title: 'Audit; contrôle' })];
    const held = aContract({ title: 'Pacte d’associés', clauses: [aPinnedClause('sortie', { article: '9' })] });
    const partnership = aPartnership({ stage: 'working-together', contracts: [held] });
    const reference = { types: [aPartnershipType({ requires: ['audit'] })], contractKinds: [], tools: [] };
    const table = coverageTable(aContext({ clauses, partnerships: [partnership], reference }));
    expect(table.heads).toHaveLength(10);
    const byClause = new Map(table.rows.map((row) => [row[1], row]));
    expect(byClause.get('Sortie')?.slice(2, 8)).toEqual([
      'non',
      expect.any(String),
      expect.any(String),
      'Pacte d’associés',
      '9',
      '1.0',
    ]);
    expect(byClause.get('Audit; contrôle')?.[2]).toBe('oui');
    expect(byClause.get('Audit; contrôle')?.slice(5, 8)).toEqual([null, null, null]);
  });
});
