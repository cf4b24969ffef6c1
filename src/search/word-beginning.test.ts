import { describe, expect, it } from 'vitest';
import { beginningOf } from './word-beginning.ts';

describe('the beginning of a word (M50)', () => {
  it('is six tenths of it, without accents or capitals', () => {
    expect(beginningOf('Parking')?.stranger).toBe('parkqqq');
    expect(beginningOf('sûreté')?.stranger).toBe('surqqq');
    expect(beginningOf('clés')?.stranger).toBe('clqqq');
  });

  it('is two letters of a word of three, which an abbreviation no page holds shares with strangers: NPS, npm', () => {
    expect(beginningOf('NPS')?.stranger).toBe('npqqq');
    expect(beginningOf('FAQ')?.stranger).toBe('faxxx');
    expect(beginningOf('NPS')?.isSharedBeyond('npm')).toBe(false);
    expect(beginningOf('gou')?.isSharedBeyond('gouvernance')).toBe(true);
  });

  it('is shared beyond by a word that has one letter more of it, and not by one that has no more', () => {
    const beginning = beginningOf('renouvelement');
    expect(['renouvellement', 'Renouvelé', 'renouvelons'].map((found) => beginning?.isSharedBeyond(found))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['renouveau', 'renouve', 'renouer', ''].some((found) => beginning?.isSharedBeyond(found))).toBe(false);
  });

  it('is not asked of short words, figures, or words with a sign', () => {
    for (const word of ['pa', 'T42026', '2026', 'co-marque', 'l’avenant', ''])
      expect(beginningOf(word)).toBeUndefined();
  });
});
