import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { ratedPartnership, scoresOf, scoreCells } from '../../testing/rated-partnership.ts';

describe('the rating of a partnership (M35)', () => {
  it('rates by criterion, with the KPIs behind the latest rating', () => {
    expect(scoreCells('rating')).toEqual([
      [
        ['T3 2026', 'Dans la cible 80 60 % du poids', '80 Disponibilité du service 80', '– ideas –'],
        ['T2 2026', 'À surveiller 70 60 % du poids', '70', '–'],
      ],
    ]);
  });

  it('opens the rating with the figure, its move and the weakest criterion', () => {
    const said = (record = ratedPartnership, locale: Locale = 'fr') =>
      withPlainSpaces(plainSentence(scoresOf(record, locale).find(({ id }) => id === 'rating')?.sentence ?? []));
    expect(said()).toBe('80 sur 100 au T3 2026. +10 sur un trimestre.');
    expect(said(ratedPartnership, 'en')).toBe('80 out of 100 in Q3 2026. +10 over a quarter.');
    const rating = [
      { criterion: 'quality' as const, weight: 0.5, kpis: ['availability'] },
      { criterion: 'delivery' as const, weight: 0.5, kpis: ['ideas'] },
    ];
    expect(said({ ...ratedPartnership, rating })).toContain(
      'Pas de note en T3 2026 : seulement 50 % du poids a une valeur',
    );
    const two = rating.map((each) => ({ ...each, kpis: ['availability'] }));
    expect(said({ ...ratedPartnership, rating: two })).toContain('Le critère le plus faible : qualité.');
    expect(said({ ...ratedPartnership, measurements: [] })).toBe('Aucun trimestre achevé n’a encore de valeur.');
  });
});
