import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatWholeShare } from './number.ts';

describe('formatNumber', () => {
  it('sets a narrow no-break space between French thousands and a comma before decimals', () => {
    expect(formatNumber(1234567.5, 'fr')).toBe('1\u202f234\u202f567,5');
  });

  it('sets a comma between English thousands and a point before decimals', () => {
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
  });

  it('rounds half away from zero on either side', () => {
    expect(formatNumber(2.5, 'fr', { max: 0 })).toBe('3');
    expect(formatNumber(-2.5, 'fr', { max: 0 })).toBe('\u22123');
    expect(formatNumber(2.49, 'fr', { max: 0 })).toBe('2');
  });

  it('gives no sign to what rounds to zero', () => {
    expect(formatNumber(-0.001, 'fr')).toBe('0');
    expect(formatNumber(0.001, 'en', { signed: true })).toBe('0');
  });

  it('shows a plus only when asked', () => {
    expect(formatNumber(3, 'fr', { signed: true })).toBe('+3');
    expect(formatNumber(3, 'fr')).toBe('3');
  });

  it('keeps the decimals asked for', () => {
    expect(formatNumber(2, 'fr', { min: 2, max: 2 })).toBe('2,00');
  });

  it('says the same digits in both languages', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const digits = (text: string) => text.replace(/[^\d]/g, '');
        return digits(formatNumber(value, 'fr')) === digits(formatNumber(value, 'en'));
      }),
    );
  });
});

describe('formatPercent', () => {
  it('ties the French sign to its number and leaves the English one beside it', () => {
    expect(formatPercent(0.968, 'fr')).toBe('96,8\u00a0%');
    expect(formatPercent(0.968, 'en')).toBe('96.8%');
  });

  it('is not misled by binary fractions', () => {
    expect(formatPercent(0.285, 'en', { max: 0 })).toBe('29%');
    expect(formatPercent(0.07, 'fr')).toBe('7\u00a0%');
  });
});

describe('M03 M36 a share in whole per cent', () => {
  it.each([
    [0.996, '99\u00a0%', '99%'],
    [0.9999999, '99\u00a0%', '99%'],
    [1, '100\u00a0%', '100%'],
    [1.004, '100\u00a0%', '100%'],
    [1.25, '125\u00a0%', '125%'],
    [0.594, '59\u00a0%', '59%'],
    [0.597, '59\u00a0%', '59%'],
    [0.6, '60\u00a0%', '60%'],
    [0.606, '61\u00a0%', '61%'],
    [0.004, '1\u00a0%', '1%'],
    [0.0000001, '1\u00a0%', '1%'],
    [0, '0\u00a0%', '0%'],
    [-0.2, '\u221220\u00a0%', '\u221220%'],
  ])('of %d reads neither as all, as none nor as one that reached its limit', (share, french, english) => {
    expect([formatWholeShare(share, 'fr', [0.6]), formatWholeShare(share, 'en', [0.6])]).toEqual([french, english]);
  });
});
