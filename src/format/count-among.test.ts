import { describe, expect, it } from 'vitest';
import { countAmong } from './count-among.ts';

describe('countAmong', () => {
  it.each([
    [3, 6, 'monthly', 'trois mois sur six', 'three of six months'],
    [1, 2, 'period', 'une période sur deux', 'one of two periods'],
    [1, 4, 'quarterly', 'un trimestre sur quatre', 'one of four quarters'],
    [2, 3, 'half-yearly', 'deux semestres sur trois', 'two of three half-years'],
    [2, 3, 'yearly', 'deux ans sur trois', 'two of three years'],
    [12, 24, 'monthly', 'douze mois sur 24', 'twelve of 24 months'],
  ] as const)('says %d of %d, %s', (count, window, unit, fr, en) => {
    expect(countAmong(count, window, 'fr', unit)).toBe(fr);
    expect(countAmong(count, window, 'en', unit)).toBe(en);
  });

  it('speaks of periods where no length is given', () => {
    expect(countAmong(3, 6, 'fr')).toBe('trois périodes sur six');
    expect(countAmong(3, 6, 'en')).toBe('three of six periods');
  });
});
