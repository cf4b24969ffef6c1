import { describe, expect, it } from 'vitest';
import { period } from '../testing/builders.ts';
import { inPeriod, periodEnds } from './period-in-sentence.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('inPeriod', () => {
  it.each([
    ['2026-10', 'en octobre 2026', 'in October 2026'],
    ['2026', 'en 2026', 'in 2026'],
    ['2026-Q3', 'en T3 2026', 'in Q3 2026'],
    ['2025-H2', 'au 2e semestre 2025', 'in H2 2025'],
    ['2026-04..2027-03', 'd’avril 2026 à mars 2027', 'from April 2026 to March 2027'],
    ['2026-07..2027-06', 'de juillet 2026 à juin 2027', 'from July 2026 to June 2027'],
  ])('says of %s: %s, %s', (at, french, english) => {
    expect([plain(inPeriod(period(at), 'fr')), plain(inPeriod(period(at), 'en'))]).toEqual([french, english]);
  });
});

describe('periodEnds', () => {
  it('gives the periods themselves, and of contract years the first month and the last', () => {
    expect(periodEnds(period('2026-Q1'), period('2026-Q3'), 'en').map(plain)).toEqual(['Q1 2026', 'Q3 2026']);
    expect(periodEnds(period('2024-04..2025-03'), period('2026-04..2027-03'), 'fr').map(plain)).toEqual([
      'avril 2024',
      'mars 2027',
    ]);
  });
});
