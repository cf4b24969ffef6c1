import { describe, expect, it } from 'vitest';
import { followedBy, plainHyphens, takenApart } from './hyphened.ts';

describe('M50 a word with a hyphen in a query', () => {
  it.each([
    ['compte-rendu', 'compte rendu'],
    ['non-concurrence', 'non concurrence'],
    ['clause non-concurrence', 'clause non concurrence'],
  ])('is sought in two words as well: %s', (typed, apart) => {
    expect(takenApart(typed)).toBe(apart);
  });

  it.each(['préavis', 'compte rendu', 'compte-', '-malus', 'rendez-vous', ''])('is not in “%s”', (typed) => {
    expect(takenApart(typed)).toBeUndefined();
  });

  it('finds first what holds it whole, then what holds its parts, each page once', () => {
    const [whole, both, parts] = ['whole', 'both', 'parts'].map((id) => ({ id }));
    if (!whole || !both || !parts) throw new Error('Three pages are written above.');
    expect(followedBy([whole, both], [parts, both])).toEqual([whole, both, parts]);
    expect(followedBy([], [parts])).toEqual([parts]);
  });

  it('has the hyphen of the keyboard, whichever was pasted', () => {
    expect(plainHyphens('compte\u2011rendu, sous\u2010traitant')).toBe('compte-rendu, sous-traitant');
  });
});
