import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { numberSchema, rateSchema, scaleSchema } from './number.ts';

describe('numberSchema', () => {
  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['-3', -3],
    ['98.5 %', 0.985],
    ['98.5%', 0.985],
    ['97.2 %', 0.972],
    ['18 %', 0.18],
    ['0.18', 0.18],
    ['007', 7],
  ])('reads %s as exactly %d', (text, value) => {
    expect(numberSchema.parse(text)).toBe(value);
  });

  it.each([
    ['98,5 %', '98.5 %'],
    ['98,5', '98.5'],
    ['1 500 000', '1500000'],
    ['1\u202f500,5', '1500.5'],
    ['1,500,000', '1500000'],
    ['1,500.5', '1500.5'],
  ])('refuses %s and writes it as front matter wants it', (value, suggestion) => {
    expect(refusal(numberSchema, value)).toEqual({ refusal: 'decimal-comma', values: { value, suggestion } });
  });

  it.each([
    ...[
      'douze',
      '1.2.3',
      '',
      '0x10',
      'Infinity',
      'NaN',
      '12 m€',
      '12 %  USD',
      '12 livres',
      '1,500 USD',
      '5 (12)',
      '5 à 6',
      'environ',
      '≥',
      '1e99',
      '5, 6',
    ].map((value) => [value, '']),
    ...[
      ['1e3', '1000'],
      ['1,5e-2', '0.015'],
      ['12 M', '12000000'],
      ['5k', '5000'],
      ['1,2 million', '1200000'],
      ['3 milliards', '3000000000'],
      ['1.500.000', '1500000'],
      ['1.500,5', '1500.5'],
      ['€1500', '1500'],
      ['EUR 1,500,000.50', '1500000.50'],
      ['5 prospects', '5'],
      ['.5', '0.5'],
      ['-.5', '-0.5'],
      ['5.', '5'],
      ['5;', '5'],
    ],
    ['12 €', '12'],
    ['12 k€', '12000'],
    ['1,2 M€', '1200000'],
    ['≥ 98,5 %', '98.5 %'],
    ['>= 98', '98'],
    ['< 3 jours', '3'],
    ['1 200,50 €', '1200.50'],
    ['8 jours', '8'],
    ['−12', '-12'],
    ["1'200", '1200'],
    ['1_000', '1000'],
    ['1,', '1'],
    ['1,%', '1%'],
    ['env. 5', '5'],
    ['environ 98,5 %', '98.5 %'],
    ['≈ 5', '5'],
    ['98 % env.', '98 %'],
    ['5 (à revoir)', '5'],
    ['au moins 98 %', '98 %'],
    ['plus de 5 €', '5'],
    ['less than 3 days', '3'],
    ['min. 5', '5'],
  ])('refuses %j, and proposes %j', (value, suggestion) => {
    expect(refusal(numberSchema, value)).toEqual({ refusal: 'bad-number', values: { value, suggestion } });
  });

  it.each([
    ['12 USD', '12', 'USD'],
    ['1 500 000 USD', '1500000', 'USD'],
    ['-5 usd', '-5', 'USD'],
    ['$12', '12', 'USD'],
    ['US$ 12.5', '12.5', 'USD'],
    ['USD 1,500,000', '1500000', 'USD'],
    ['12 dollars', '12', 'USD'],
    ['12 francs suisses', '12', 'CHF'],
    ['1,5 M$', '1500000', 'USD'],
    ['12 k USD', '12000', 'USD'],
    ['3 MUSD', '3000000', 'USD'],
    ['≥ 12 £', '12', 'GBP'],
  ])('refuses %s for its currency, and proposes %s where %s is counted in', (value, suggestion, currency) => {
    expect(refusal(numberSchema, value)).toEqual({
      refusal: 'number-in-currency',
      values: { value, suggestion, currency },
    });
  });

  it('offers both readings of a comma that three figures follow', () => {
    const values = { value: '1,500', thousands: '1500', decimals: '1.500' };
    expect(refusal(numberSchema, '1,500')).toEqual({ refusal: 'ambiguous-number', values });
    expect(refusal(numberSchema, '0,500')).toMatchObject({ refusal: 'decimal-comma' });
    expect(refusal(numberSchema, '1,500 €')).toEqual({
      refusal: 'ambiguous-number',
      values: { ...values, value: '1,500 €' },
    });
    expect(refusal(numberSchema, '1,50')).toMatchObject({ refusal: 'decimal-comma' });
  });

  it('reads nothing without its sign', () => {
    expect(numberSchema.parse('-0')).toBe(0);
    expect(numberSchema.parse('-0.0 %')).toBe(0);
  });

  it.each(['−3', '6,5', '6 points', '3,5'])('tells the bounds of a number in another form, %s, at once', (text) => {
    expect(refusal(scaleSchema, text)).toMatchObject({ refusal: 'number-out-of-range', values: { min: 1, max: 5 } });
  });

  it('says which numbers a field takes where none is written', () => {
    const values = { value: '4/5', suggestion: '', min: 1, max: 5, of: 'whole' };
    expect(refusal(scaleSchema, '4/5')).toEqual({ refusal: 'bad-number', values });
    expect(refusal(scaleSchema, '4,0')).toMatchObject({ refusal: 'decimal-comma', values: { suggestion: '4.0' } });
  });

  it('refuses what has too many digits to be kept exactly', () => {
    expect(numberSchema.parse('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(refusal(numberSchema, '9007199254740993')).toEqual({
      refusal: 'number-too-large',
      values: { value: '9007199254740993' },
    });
  });

  it('refuses what loses a cent, and rounds what has more decimals than that', () => {
    expect(numberSchema.parse('1234567890123.45')).toBe(1234567890123.45);
    expect(numberSchema.parse('0.1234567890123456789')).toBe(0.12345678901234568);
    for (const value of ['99999999999999.99', '9999999999999999.99 %'])
      expect(refusal(numberSchema, value)).toEqual({ refusal: 'number-too-large', values: { value } });
  });

  it('reads a percentage without binary noise, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => {
        const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')} %`;
        expect(numberSchema.parse(text)).toBe(Number(`${thousandths}e-5`));
      }),
    );
  });
});

describe('bounded numbers', () => {
  it.each([
    ['0', true],
    ['1', true],
    ['100 %', true],
    ['100.1 %', false],
    ['-0.1', false],
    ['18', false],
  ])('takes %s as a share: %s', (text, ok) => {
    expect(rateSchema.safeParse(text).success).toBe(ok);
  });

  it.each([
    ['1', true],
    ['5', true],
    ['0', false],
    ['6', false],
    ['2.5', false],
  ])('takes %s on the scale of 1 to 5: %s', (text, ok) => {
    expect(scaleSchema.safeParse(text).success).toBe(ok);
  });
});
