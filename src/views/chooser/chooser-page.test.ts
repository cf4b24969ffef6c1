import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { aClause, aPartnership, aPartnershipType } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { internalPaths } from '../page/internal-page.ts';
import { plainSentence, sentence } from '../ui/sentence.ts';
import { chooserPage } from './chooser-page.ts';

const reference = {
  types: [
    aPartnershipType({
      id: 'co-branding',
      name: 'Co-branding',
      risk: 'moderate',
      independence: { level: 'medium', share: 0.7 },
      speed: { level: 'moderate', months: [3, 6] },
      requires: ['pilote'],
      step: { rank: 2, commits: 'Deux marques', trial: { name: 'Pilote', commits: 'De 3 à 6 mois' } },
    }),
    aPartnershipType({
      id: 'affiliation',
      name: 'Affiliation',
      risk: 'low',
      step: { rank: 1, commits: 'Une commission' },
    }),
    aPartnershipType({ id: 'supplier', name: 'Fournisseur' }),
  ],
  contractKinds: [],
  tools: [],
};
const view = chooserPage(
  aContext({
    reference,
    clauses: [aClause({ id: 'pilote', title: 'Pilote' })],
    partnerships: [aPartnership({ id: 'gamme', title: 'Gamme Sillage', type: 'co-branding' })],
  }),
);

describe('the result of the chooser, in words', () => {
  const said = (locale: Locale, result: Partial<Parameters<ReturnType<typeof wordsFor>['chooser']['result']>[0]>) =>
    plainSentence(
      sentence(
        wordsFor(locale).chooser.result({ leaders: [], agrees: 0, reserves: 0, answered: 6, total: 6, ...result }),
      ),
    );

  it('M07 says that nothing was answered yet', () => {
    expect(said('fr', { answered: 0 })).toBe('Répondez à une question\u00a0: le classement se fait à mesure.');
    expect(said('en', { answered: 0 })).toBe('Answer one question: the ranking follows as you go.');
  });

  it('M07 says on how many answers it ranks, one or several', () => {
    expect(said('fr', { leaders: ['Affiliation'], agrees: 1, answered: 1 })).toBe(
      'Affiliation\u00a0: une réponse sur une concorde. Classement sur la seule réponse donnée\u202f; il reste cinq questions.',
    );
    expect(said('en', { leaders: ['Affiliation'], agrees: 2, answered: 5 })).toBe(
      'Affiliation: two of five answers agree. Ranked on the five answers given; one question to go.',
    );
  });

  it('M07 says when all are answered, when two are level, and when none suits', () => {
    expect(said('fr', { leaders: ['Co-branding'], agrees: 5, reserves: 1 })).toBe(
      'Co-branding\u00a0: cinq réponses sur six concordent, une réserve.',
    );
    expect(said('en', { leaders: ['Affiliation', 'Co-branding'], agrees: 3, reserves: 2 })).toBe(
      'Affiliation and Co-branding, level: three of six answers agree, two reserves.',
    );
    expect(said('fr', {})).toBe('Aucun type ne convient à ces réponses. Revoyez celle qui pèse le plus.');
  });
});

describe('the chooser page', () => {
  it('M07 holds a reason of every type for every answer', () => {
    for (const type of view.ranking.types) {
      expect(type.reasons).toHaveLength(18);
      expect(type.reasons.filter(({ text }) => text === '')).toEqual([]);
    }
    const [first] = view.ranking.types;
    expect(first?.reasons.filter(({ criterion }) => criterion === 'risk').map(({ word }) => word)).toEqual([
      'Réserve',
      'Pour',
      'Réserve',
    ]);
  });

  it('M07 draws the ladder from the lightest step, the trial before the step it prepares', () => {
    expect(view.ladder.map(({ name }) => name)).toEqual(['Affiliation', 'Pilote', 'Co-branding']);
  });

  it('M07 keeps the decision matrix with its figures, and leaves empty what nobody measured', () => {
    const cells = (row: string) =>
      view.matrix.rows.find(({ name }) => name === row)?.cells.map(({ text, links }) => links[0]?.href ?? text);
    expect(cells('Indépendance')).toEqual(['moyenne, 70\u00a0%', '', '']);
    expect(cells('Mise en place')).toEqual(['modérée, 3 à 6\u00a0mois', '', '']);
    expect(cells('Clauses exigées')?.[0]).toBe('/clauses/pilote/');
    expect(cells('Dans le portefeuille')).toEqual(['/partenariats/gamme/', 'Aucun', 'Aucun']);
  });

  it('M07 says that there is no type yet', () => {
    expect(plainSentence(chooserPage(aContext()).matrixSentence)).toContain('Aucun type');
  });

  it('stands in no partner edition', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    expect(internalPaths(aContext({ edition }), chooserPage)).toEqual([]);
    expect(internalPaths(aContext(), chooserPage)).toHaveLength(1);
  });
});
