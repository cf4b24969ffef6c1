import { describe, expect, it } from 'vitest';
import { exactFirst, isAcronym } from './exact-first.ts';

describe('M50 an abbreviation that is typed in capitals', () => {
  it('is two to five capitals, with their accents, and nothing else', () => {
    for (const written of ['CA', 'MOU', 'RGPD', 'COPIL', 'ÉTI']) expect(isAcronym(written)).toBe(true);
    for (const written of ['C', 'CONTRAT', 'Mou', 'mou', 'ISO 44001', 'R&D', ''])
      expect(isAcronym(written)).toBe(false);
  });

  it('puts the pages that hold the very word first, each part in the order of the index', () => {
    const [moules, protocole, mousse, glossaire] = ['moules', 'protocole', 'mousse', 'glossaire'].map((id) => ({ id }));
    if (!moules || !protocole || !mousse || !glossaire) throw new Error('Four pages are written above.');
    expect(exactFirst([moules, protocole, mousse, glossaire], [glossaire, protocole])).toEqual([
      protocole,
      glossaire,
      moules,
      mousse,
    ]);
  });

  it('loses no page, and adds none', () => {
    const found = [{ id: 'moules' }];
    expect(exactFirst(found, [{ id: 'elsewhere' }])).toEqual(found);
    expect(exactFirst([], [{ id: 'elsewhere' }])).toEqual([]);
  });
});
