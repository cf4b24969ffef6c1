import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { said, tableRows } from '../../../testing/sections.ts';
import { withPlainSpaces } from '../../../testing/plain-spaces.ts';
import { holding, twoClauses } from '../../../testing/two-clauses.ts';
import { plainSentence } from '../../ui/sentence.ts';
import { sectionsOf } from '../sections.ts';

describe('the clauses of the contracts (M13)', () => {
  const clauses = [
    aPinnedClause('a', { article: '7', position: 'fallback-1', deviation: 'Sans délai' }),
    aPinnedClause('b', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } }),
  ];

  it('open with how many there are, how many conceded and how many deviate', () => {
    expect(said('pinned-clauses', { contracts: [aContract({ clauses })] }, twoClauses)).toBe(
      'Une clause dans un contrat. Une clause à une position de repli. Une clause s’écarte du modèle.',
    );
    expect(said('pinned-clauses', holding('a', 'b'), twoClauses)).toBe(
      'Deux clauses dans un contrat. Aucune à une position de repli.',
    );
    expect(said('pinned-clauses', { contracts: [aContract({ clauses })] }, twoClauses, 'en')).toBe(
      'One clause in one contract. One clause at a fallback position. One clause departs from the model.',
    );
    expect(said('pinned-clauses', { contracts: [aContract()] }, twoClauses)).toBe(
      'Aucun contrat ne cite encore de clause de la bibliothèque.',
    );
  });

  it('tell a clause signed at the red line from one at a fallback', () => {
    const crossed = aPinnedClause('a', { position: 'walk-away' });
    const at = (...pins: (typeof clauses)[number][]) => ({ contracts: [aContract({ clauses: pins })] });
    expect(said('pinned-clauses', at(crossed), twoClauses)).toBe(
      'Une clause dans un contrat. Aucune à une position de repli. Une clause à la ligne rouge, que nous ne devions pas franchir.',
    );
    expect(
      said('pinned-clauses', at(aPinnedClause('a', { position: 'fallback-2' }), crossed, crossed), twoClauses, 'en'),
    ).toBe(
      'Three clauses in one contract. One clause at a fallback position. Two clauses at the red line, which we were not to cross.',
    );
    expect(tableRows('pinned-clauses', at(crossed), twoClauses)[0]?.cells[4]?.status).toMatchObject({
      word: 'Ligne rouge',
      tone: 'bad',
    });
  });

  it('give the position obtained, the deviation, the waiver and the values as a reader writes them', () => {
    const filled = aPinnedClause('a', { with: { plafond: '60000' }, binding: 'indicative' });
    const variables = { plafond: { type: 'amount' as const, label: 'Plafond annuel' } };
    const cells = (pin: (typeof clauses)[number]) =>
      tableRows(
        'pinned-clauses',
        { contracts: [aContract({ clauses: [pin] })] },
        { clauses: [aClause({ id: 'a', title: 'Sortie', variables }), aClause({ id: 'b', title: 'Gouvernance' })] },
      )[0]?.cells.map(({ text, status }) => withPlainSpaces(status?.word ?? text));
    expect(cells(clauses[0] ?? filled)).toEqual(['Sortie', '7', '1.0', '–', 'Repli 1', 'Écart : Sans délai']);
    expect(cells(clauses[1] ?? filled)).toEqual([
      'Gouvernance',
      '–',
      '1.0',
      '–',
      'Dérogation',
      'ines-morvan : Sans objet',
    ]);
    expect(cells(filled)).toEqual(['Sortie', '–', '1.0', 'Indicative', '–', 'Valeurs : plafond annuel (60 000 €)']);
  });

  it('leave positions out of a partner edition', () => {
    const partnership = aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('a')] })] });
    const context = aContext({
      partnerships: [partnership],
      ...twoClauses,
      edition: { id: 'norecia', party: 'norecia' },
    });
    const found = sectionsOf(context, partnership)['partnership-contract'].find(({ id }) => id === 'pinned-clauses');
    expect(plainSentence(found?.sentence ?? [])).toBe('Une clause dans un contrat.');
    expect(found?.kind === 'blocks' && found.blocks[0]?.table?.columns.map(({ label }) => label)).toEqual([
      'Clause',
      'Article',
      'Version',
      'Portée',
      'Valeurs',
    ]);
  });
});
