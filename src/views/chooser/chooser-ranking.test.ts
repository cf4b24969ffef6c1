import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import type { PartnershipType } from '../../model/reference.ts';
import { plainSentence } from '../ui/sentence.ts';
import { chooserRanking } from './chooser-ranking.ts';

const types: readonly PartnershipType[] = [
  { id: 'light', name: 'Léger', goal: 'useful', risk: 'low' },
  { id: 'heavy', name: 'Lourd', goal: 'vital', risk: 'high' },
  { id: 'unknown', name: 'Inconnu' },
];
const ranking = (answers: Parameters<typeof chooserRanking>[2]) => chooserRanking(wordsFor('fr'), types, answers);

describe('M07 the ranking of the types', () => {
  it('keeps the order of the reference and shows no reason before an answer', () => {
    const { opening, types: ranked } = ranking({});
    expect(plainSentence(opening)).toContain('Répondez à une question');
    expect(ranked.map(({ id }) => id)).toEqual(['light', 'heavy', 'unknown']);
    expect(ranked.flatMap(({ reasons }) => reasons).some(({ isShown }) => isShown)).toBe(false);
    expect(ranked.every(({ boxes }) => boxes.every((box) => box === 'off'))).toBe(true);
  });

  it('puts first the type that agrees, with a reason for each answer, and last the one that says nothing', () => {
    const { opening, types: ranked } = ranking({ goal: 2, risk: 1 });
    expect(ranked.map(({ id, place }) => [id, place])).toEqual([
      ['heavy', 1],
      ['light', 0],
      ['unknown', 2],
    ]);
    expect(plainSentence(opening)).toMatch(/^Lourd/);
    expect(ranked[0]?.boxes.slice(0, 3)).toEqual(['on', 'half', 'off']);
    for (const { reasons } of ranked) expect(reasons.filter(({ isShown }) => isShown)).toHaveLength(2);
  });

  it('names the types that share the first place', () => {
    expect(plainSentence(ranking({ goal: 1 }).opening)).toMatch(/^Léger et Lourd à égalité/);
  });
});
