import { describe, expect, it } from 'vitest';
import { complementOf } from './complementarity.ts';

describe('M05 two strengths', () => {
  it.each([
    [4, 2, 'synergy'],
    [2, 4, 'synergy'],
    [5, 0, 'synergy'],
    [4, 3, 'to-balance'],
    [3, 2, 'to-balance'],
    [3, 3, 'to-balance'],
    [4, 4, 'redundancy'],
    [5, 4, 'redundancy'],
    [2, 2, 'blind-spot'],
    [0, 2, 'blind-spot'],
    [0, 0, 'blind-spot'],
  ] as const)('of %i and %i make a %s', (one, other, complement) => {
    expect(complementOf([one, other])).toBe(complement);
  });

  it('of which one is missing make nothing: a strength not rated is not a weakness', () => {
    expect(complementOf([0, undefined])).toBe('unrated');
    expect(complementOf([5])).toBe('unrated');
  });
});

describe('M05 three strengths', () => {
  it.each([
    [[4, 2, 1], 'synergy'],
    [[4, 3, 1], 'to-balance'],
    [[4, 4, 1], 'redundancy'],
    [[2, 2, 2], 'blind-spot'],
  ] as const)('of %j make a %s', (strengths, complement) => {
    expect(complementOf(strengths)).toBe(complement);
  });
});
