import { describe, expect, it } from 'vitest';
import { headingName } from './heading-name.ts';

describe('headingName', () => {
  it('folds accents, case, blanks, hyphens, underscores, ligatures and apostrophes', () => {
    expect(headingName('  Délai_de-RÉPONSE ')).toBe('delai de reponse');
    expect(headingName('Chiffre\u00a0d’affaires')).toBe("chiffre d'affaires");
    expect(headingName('Cœur')).toBe('coeur');
  });
});
