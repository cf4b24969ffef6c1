import { describe, expect, it } from 'vitest';
import { spacedArticles } from './legal-articles.ts';

describe('the articles of a code in a query (M50)', () => {
  it.each(['L441-10', 'l441-10', 'L.441-10', 'L 441-10', 'L. 441-10', 'L.\u00a0441-10'])(
    'are written as pages write them: %s',
    (typed) => {
      expect(spacedArticles(`article ${typed} intérêts`)).toBe('article L. 441-10 intérêts');
    },
  );

  it('keep every part of their number, and the letter of decrees and rulings', () => {
    expect(spacedArticles('d8222-5, R. 8222-1 et L211-40-1')).toBe('D. 8222-5, R. 8222-1 et L. 211-40-1');
  });

  it('are not seen in words, short numbers or articles without a letter', () => {
    for (const query of ['SL441', 'l441bis', 'A4', 'L12', 'article 1231-5', 'T3 2026'])
      expect(spacedArticles(query)).toBe(query);
  });
});
