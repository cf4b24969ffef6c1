import { describe, expect, it } from 'vitest';
import { decimalsBeside, sideOf } from './decimals-beside.ts';

describe('M22 M32 the decimals of a figure beside its limits', () => {
  it.each([
    ['its usual ones far from them', 98.2, [98.5], 1],
    ['its usual ones on one of them', 98.5, [98.5], 1],
    ['one more a hair under', 98.47, [98.5], 2],
    ['one more a hair over', 98.53, [98.5], 2],
    ['those that the nearest of several asks for', 98.4997, [90, 98.5], 4],
    ['six at most', 98.4999999, [98.5], 6],
  ])('are %s', (_, value, limits, expected) => {
    expect(decimalsBeside(value, limits, { scale: 1, usual: 1 })).toBe(expected);
    const shares = limits.map((limit) => limit / 100);
    expect(decimalsBeside(value / 100, shares, { scale: 100, usual: 1 })).toBe(expected);
  });

  it('are never fewer than the usual ones', () => {
    expect(decimalsBeside(0.6, [0.6667], { scale: 100, usual: 2 })).toBe(2);
    expect(decimalsBeside(1234.6, [1000], { scale: 1, usual: 0 })).toBe(0);
  });
});

describe('M32 the side of a limit', () => {
  it('is under, on and over, and what binary fractions add is none', () => {
    expect([94.99, 95, 95.01].map((value) => sideOf(value, 95))).toEqual([-1, 0, 1]);
    expect(sideOf(0.1 + 0.2, 0.3)).toBe(0);
  });
});
