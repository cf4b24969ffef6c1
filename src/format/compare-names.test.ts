import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';

describe('the order of names', () => {
  it('is that of a dictionary, with accents, capitals and numbers where a reader looks for them', () => {
    const names = ['Zone 10', 'écart', 'Zone 2', 'Étape', 'délai', 'Eau'];
    expect(names.toSorted((one, other) => compareNames(one, other, 'fr'))).toEqual([
      'délai',
      'Eau',
      'écart',
      'Étape',
      'Zone 2',
      'Zone 10',
    ]);
  });
});
