import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { amountSchema, currencySchema, limitAmountSchema, paidAmountSchema } from './money.ts';

describe('paidAmountSchema', () => {
  it('takes nothing and more, and refuses what is below', () => {
    expect(paidAmountSchema.parse('0')).toBe(0);
    expect(paidAmountSchema.parse('0.01')).toBe(1);
    expect(refusal(paidAmountSchema, '-12.34')).toEqual({
      refusal: 'negative-amount',
      values: { value: '-12.34', suggestion: '12.34' },
    });
  });

  it.each([
    ['−500', '500'],
    ['– 1 500 €', '1500'],
    ['-1,5 M€', '1500000'],
  ])('says of %s, negative in another form, that it cannot be, with the amount to write', (value, suggestion) => {
    expect(refusal(paidAmountSchema, value)).toEqual({ refusal: 'negative-amount', values: { value, suggestion } });
  });
});

describe('limitAmountSchema', () => {
  it('takes a cent and more, and refuses nothing and what is below', () => {
    expect(limitAmountSchema.parse('0.01')).toBe(1);
    for (const nothing of ['0', '0.00'])
      expect(refusal(limitAmountSchema, nothing)).toEqual({ refusal: 'zero-limit', values: { value: '0' } });
    expect(refusal(limitAmountSchema, '-1')).toMatchObject({ refusal: 'negative-amount' });
    expect(refusal(limitAmountSchema, '12 %')).toMatchObject({ refusal: 'bad-amount' });
  });
});

describe('amountSchema', () => {
  it.each([
    ['−500', '-500'],
    ['1,5 million', '1500000'],
    ["2 millions d'euros", '2000000'],
    ['1,5 Md€', '1500000000'],
    ['2 milliards', '2000000000'],
    ['1.500,50', '1500.50'],
    ['1,500.50', '1500.50'],
    ['1.234.567,89 €', '1234567.89'],
    ['1,500', ''],
    ['1.500', ''],
    ['1.50,5', ''],
  ])('refuses %s, and proposes %j', (value, suggestion) => {
    expect(refusal(amountSchema, value)).toEqual({ refusal: 'bad-amount', values: { value, suggestion } });
  });

  it('takes what can be counted in cents, and refuses the next one as too large', () => {
    expect(amountSchema.parse('90071992547409.91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(refusal(amountSchema, '90071992547409.93')).toEqual({
      refusal: 'number-too-large',
      values: { value: '90071992547409.93' },
    });
  });

  it.each([
    ['1500000', 150000000],
    ['1500000.50', 150000050],
    ['0.1', 10],
    ['-0', 0],
    ['-12.34', -1234],
    ['1234567.89', 123456789],
  ])('keeps %s as %d cents', (text, minor) => {
    expect(amountSchema.parse(text)).toBe(minor);
  });

  it.each([
    ['1 500 000 €', '1500000'],
    ['1500,50', '1500.50'],
    ['12 k€', '12000'],
    ['1,2 M€', '1200000'],
    ['12,345', ''],
    ['12 Mds', ''],
    ['12.345', ''],
    ['EUR 1200', '1200'],
    ['1 200 euros', '1200'],
    ['1,2 M€', '1200000'],
    ['2520 k€', '2520000'],
    ["2'520'000", '2520000'],
    ['2_520_000', '2520000'],
    ['−1200', '-1200'],
    ['１２００', '1200'],
    ['١٢٠٠', '1200'],
    ['1,234 €', ''],
    ['12 m€', ''],
    ['2.520.000', '2520000'],
    ['2,520,000 €', '2520000'],
    ['2.520.000,50', '2520000.50'],
    ['2.520', ''],
    ['2.520.00', ''],
    ['1 234,50 € HT', '1234.50'],
    ['1200 TTC', '1200'],
    ['12 k€ (hors taxes)', '12000'],
    ['500 net', '500'],
    ['1e6', '1000000'],
    ['1O00', '1000'],
    ['12OO €', '1200'],
    ['12\u00ad34', '1234'],
    ['1\u200b234', '1234'],
  ])('refuses %s, and proposes %j', (value, suggestion) => {
    expect(refusal(amountSchema, value)).toEqual({ refusal: 'bad-amount', values: { value, suggestion } });
  });
});

describe('currencySchema', () => {
  it.each(['EUR', 'USD', 'XOF', 'MAD'])('takes %s', (code) => {
    expect(currencySchema.parse(code)).toBe(code);
  });

  it.each([
    ['ABC', ''],
    ['eur', 'EUR'],
  ])('refuses %s, which is the code of no money', (value, suggestion) => {
    expect(refusal(currencySchema, value)).toEqual({ refusal: 'bad-currency', values: { value, suggestion } });
  });
});
