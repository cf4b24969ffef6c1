import { describe, expect, it } from 'vitest';
import { capitalise, uncapitalise, countInWords, formatCount, numberInWords } from './count.ts';

const points = { one: 'point', other: 'points' };

describe('countInWords', () => {
  it('writes small numbers in words and larger ones in digits', () => {
    expect(numberInWords(16, 'fr')).toBe('seize');
    expect(numberInWords(17, 'fr')).toBe('17');
    expect(numberInWords(1234, 'fr')).toBe('1\u202f234');
  });

  it('agrees one with a feminine noun', () => {
    expect(countInWords(1, 'fr', { one: 'clause', other: 'clauses' }, 'feminine')).toBe('une clause');
    expect(countInWords(1, 'fr', points)).toBe('un point');
  });

  it('puts zero in the singular in French and in the plural in English', () => {
    expect(countInWords(0, 'fr', points)).toBe('zéro point');
    expect(countInWords(0, 'en', points)).toBe('zero points');
    expect(formatCount(0, 'fr', points)).toBe('0\u00a0point');
  });

  it('capitalises an accented letter', () => {
    expect(capitalise('économie')).toBe('Économie');
  });

  it('takes the capital away, but not from an abbreviation', () => {
    expect(uncapitalise('Économie')).toBe('économie');
    expect(uncapitalise('À signer')).toBe('à signer');
    expect(uncapitalise('RGPD vérifié')).toBe('RGPD vérifié');
    expect(uncapitalise('DRH')).toBe('DRH');
    expect(uncapitalise('')).toBe('');
  });
});
