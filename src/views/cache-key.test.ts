import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheKey } from './cache-key.ts';

describe('cacheKey', () => {
  it('is the same for equal values and short enough to compare', () => {
    expect(cacheKey({ a: [1, 'é'] }, 'fr')).toBe(cacheKey({ a: [1, 'é'] }, 'fr'));
    expect(cacheKey({ a: 1 }).length).toBeLessThan(24);
  });

  it('differs as soon as one letter does', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (first, second) => {
        fc.pre(first !== second);
        return cacheKey(first) !== cacheKey(second);
      }),
    );
  });

  it('tells apart what moves from one part to the next', () => {
    expect(cacheKey('ab', 'c')).not.toBe(cacheKey('a', 'bc'));
  });
});
