import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheKey } from './cache-key.ts';

describe('cacheKey', () => {
  it('is the same for equal values, and one short word whatever their size', () => {
    expect(cacheKey({ a: [1, 'é'] }, 'fr')).toBe(cacheKey({ a: [1, 'é'] }, 'fr'));
    expect(cacheKey('é'.repeat(100_000))).toMatch(/^[\w-]{43}$/);
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
