import { describe, expect, it } from 'vitest';
import { isSameCurrency, readKpiUnit } from './kpi-unit.ts';

describe('readKpiUnit', () => {
  it.each([
    ['%', { kind: 'percent' }],
    ['EUR', { kind: 'money', currency: 'EUR', scale: 0 }],
    ['€', { kind: 'money', currency: 'EUR', scale: 0 }],
    ['k€', { kind: 'money', currency: 'EUR', scale: 3 }],
    ['M€', { kind: 'money', currency: 'EUR', scale: 6 }],
    ['USD', { kind: 'money', currency: 'USD', scale: 0 }],
    ['days', { kind: 'plain' }],
    ['count', { kind: 'plain' }],
    ['NPS', { kind: 'plain' }],
  ])('reads %s', (unit, expected) => {
    expect(readKpiUnit(unit)).toEqual(expected);
  });
});

describe('isSameCurrency', () => {
  it.each([
    ['EUR', 'EUR', true],
    ['EUR', 'USD', false],
    ['$', 'USD', true],
    ['$', 'CAD', true],
    ['$', 'EUR', false],
  ])('compares %s written with %s expected', (written, expected, same) => {
    expect(isSameCurrency(written, expected)).toBe(same);
  });
});
