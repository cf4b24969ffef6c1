import { describe, expect, it } from 'vitest';
import { meantUnit } from './meant-unit.ts';

describe('M32 the unit that was meant', () => {
  it.each([
    ['pourcent', '%'],
    ['pour cent', '%'],
    ['Pourcentage', '%'],
    ['percent', '%'],
    ['pct', '%'],
    ['€', 'EUR'],
    ['euros', 'EUR'],
    ['Eur', 'EUR'],
    ['dollars', 'USD'],
    ['francs suisses', 'CHF'],
  ])('of %j is %j', (written, unit) => {
    expect(meantUnit(written)).toBe(unit);
  });

  it.each(['%', 'EUR', 'points', 'jours', 'livres', 'k€', 'all', '% du CA', 'contacts'])('is %j itself', (written) => {
    expect(meantUnit(written)).toBe('');
  });
});
