import { describe, expect, it } from 'vitest';
import { inPoints, isWhole } from './whole.ts';

describe('M22 M27 M28 a whole', () => {
  it.each([
    [0.9988, false],
    [0.999, true],
    [1, true],
    [1.001, true],
    [1.0012, false],
  ])('is made by shares that add up to %d: %s', (total, whole) => {
    expect(isWhole(total)).toBe(whole);
  });
});

describe('M22 weights in points', () => {
  it('are read from points or from shares of 1', () => {
    expect(inPoints({ a: 60, b: 40 })).toEqual({ a: 60, b: 40 });
    expect(inPoints({ a: 0.57, b: 0.43 })).toEqual({ a: 57, b: 43 });
    expect(inPoints({ a: 1, b: 0 })).toEqual({ a: 100, b: 0 });
    expect(inPoints({ a: 99.5, b: 0.5 })).toEqual({ a: 99.5, b: 0.5 });
  });
});
