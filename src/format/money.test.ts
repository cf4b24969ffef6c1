import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from './money.ts';

describe('formatMoney', () => {
  it('prints cents only where there are some, unless asked', () => {
    expect(formatMoney(123450, 'EUR', 'fr')).toBe('1\u202f234,50\u00a0€');
    expect(formatMoney(123400, 'EUR', 'fr')).toBe('1\u202f234\u00a0€');
    expect(formatMoney(123400, 'EUR', 'fr', { cents: true })).toBe('1\u202f234,00\u00a0€');
  });

  it('sets the English sign before the amount, after the minus', () => {
    expect(formatMoney(123450, 'EUR', 'en')).toBe('€1,234.50');
    expect(formatMoney(-123450, 'GBP', 'en')).toBe('\u2212£1,234.50');
  });

  it('keeps the code of a currency without a sign', () => {
    expect(formatMoney(100, 'CHF', 'fr')).toBe('1\u00a0CHF');
    expect(formatMoney(100, 'CHF', 'en')).toBe('CHF\u00a01');
  });

  it('loses no cent of any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
        const text = formatMoney(minor, 'EUR', 'en', { cents: true });
        return Number(text.replace(/[^\d]/g, '')) === Math.abs(minor) && text.startsWith('\u2212') === minor < 0;
      }),
    );
  });
});
