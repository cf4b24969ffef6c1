import { describe, expect, it } from 'vitest';
import { meantCurrency } from './meant-currency.ts';

describe('meantCurrency', () => {
  it.each([
    ['€', 'EUR'],
    ['euro', 'EUR'],
    ['Euros', 'EUR'],
    ['eur', 'EUR'],
    [' EUR ', 'EUR'],
    ['$', 'USD'],
    ['US$', 'USD'],
    ['dollars américains', 'USD'],
    ['£', 'GBP'],
    ['livre sterling', 'GBP'],
    ['francs\u00a0suisses', 'CHF'],
    ['yens', 'JPY'],
    ['usd', 'USD'],
  ])('takes %j for %s', (written, code) => {
    expect(meantCurrency(written)).toBe(code);
  });

  it.each(['', '¥', 'k€', 'EURO FORT', 'eu', 'ans', 'francs', '12', 'constructor'])(
    'proposes nothing for %j',
    (written) => {
      expect(meantCurrency(written)).toBe('');
    },
  );
});
