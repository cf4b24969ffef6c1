import { describe, expect, it } from 'vitest';
import { headingName } from './heading-name.ts';
import { nearestName } from './nearest-name.ts';

describe('headingName', () => {
  it('folds accents, case, blanks, hyphens, underscores, ligatures and apostrophes', () => {
    expect(headingName('  Délai_de-RÉPONSE ')).toBe('delai de reponse');
    expect(headingName('Chiffre\u00a0d’affaires')).toBe("chiffre d'affaires");
    expect(headingName('Cœur')).toBe('coeur');
  });
});

describe('nearestName', () => {
  const known = ['Disponibilité', 'Marge', 'kpi', 'statut'];

  it.each([
    ['Disponibilte', 'Disponibilité'],
    ['Disponibilité (%)', 'Disponibilité'],
    ['Marge [k€]', 'Marge'],
    ['Marges', 'Marge'],
    ['statu', 'statut'],
  ])('takes %j for %s', (written, name) => {
    expect(nearestName(written, known)).toBe(name);
  });

  it.each(['Charge de travail', 'x', '', 'Dispo', 'stt'])('finds %j near to nothing', (written) => {
    expect(nearestName(written, known)).toBe('');
  });
});
