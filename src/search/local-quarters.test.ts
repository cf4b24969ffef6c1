import { describe, expect, it } from 'vitest';
import { localQuarters } from './local-quarters.ts';

describe('M50 a quarter in a query', () => {
  it.each([
    ['Q3 2026', 'T3 2026'],
    ['q3 2026', 'T3 2026'],
    ['T3 2026', 'T3 2026'],
    ['t3-2026', 'T3 2026'],
    ['2026-Q3', 'T3 2026'],
    ['2026 T3', 'T3 2026'],
    ['revue Q4', 'revue T4'],
    ['3e trimestre 2026', 'T3 2026'],
    ['1er trimestre de 2027', 'T1 2027'],
    ['revue du 2ème trimestre', 'revue du T2'],
  ])('“%s” is sought in French as “%s”', (typed, sought) => {
    expect(localQuarters(typed, 'fr')).toBe(sought);
  });

  it.each([
    ['T3 2026', 'Q3 2026'],
    ['2026-T1', 'Q1 2026'],
    ['3rd quarter of 2026', 'Q3 2026'],
  ])('“%s” is sought in English as “%s”', (typed, sought) => {
    expect(localQuarters(typed, 'en')).toBe(sought);
  });

  it.each(['Q5 2026', 'T0', 'RT3', 'T34', 'ISO 44001', 'plan 2026', 'le trimestre', 'préavis'])(
    'leaves what is none as it is: %s',
    (typed) => {
      expect(localQuarters(typed, 'fr')).toBe(typed);
    },
  );
});
