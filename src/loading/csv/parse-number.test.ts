import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { shiftDecimal } from '../../model/shift-decimal.ts';
import { parseNumber } from './parse-number.ts';

/** The value as a plain number, its percent and power of ten applied; the kind of refusal where it is none. */
function valueOf(text: string, locale: Locale): number | string {
  const read = parseNumber(text, locale);
  return read.kind === 'number' ? shiftDecimal(read.digits, read.percent ? -2 : read.scale) : read.kind;
}

describe('parseNumber', () => {
  it.each([
    ['1234', 1234],
    ['007', 7],
    ['1234,5', 1234.5],
    [',5', 0.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567,89', 1234567.89],
    ['1\u2009234', 1234],
    ["1'234,5", 1234.5],
    ['1’234', 1234],
    ['12,5 %', 0.125],
    ['12,5%', 0.125],
    ['98,5\u00a0%', 0.985],
    ['97,2\u202f%', 0.972],
    ['0,07 %', 0.0007],
    ['108,4 %', 1.084],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['–3,5', -3.5],
    ['- 3,5', -3.5],
    ['+3,5', 3.5],
    ['3,5-', -3.5],
    ['(1 234)', -1234],
    ['( 1 234,5 )', -1234.5],
    ['(12,5 %)', -0.125],
    ['(1 234 €)', -1234],
    ['(1 234) €', -1234],
    ['1 234,50 €', 1234.5],
    ['1\u202f234,50\u00a0€', 1234.5],
    ['1234 EUR', 1234],
    ['-12 €', -12],
    ['€ 12', 12],
    ['12 k€', 12000],
    ['12,345 k€', 12345],
    ['12 K€', 12000],
    ['12 kEUR', 12000],
    ['1,2 M€', 1200000],
    ['4,56 MEUR', 4560000],
    ['0,3 Md€', 300000000],
    ['-0,5 k€', -500],
    ['38 MAD', 38],
    ['12 $', 12],
  ])('reads %j in French as %d', (text, value) => {
    expect(valueOf(text, 'fr')).toBe(value);
  });

  it.each([
    ['1234.5', 1234.5],
    ['.5', 0.5],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['1 234.5', 1234.5],
    ['97.2%', 0.972],
    ['12.5 %', 0.125],
    ['(1,234)', -1234],
    ['€1,234.50', 1234.5],
    ['-€1,234.50', -1234.5],
    ['€-5', -5],
    ['(€5)', -5],
    ['$1,234', 1234],
    ['EUR 1,234', 1234],
    ['€12k', 12000],
    ['£1.2M', 1200000],
  ])('reads %j in English as %d', (text, value) => {
    expect(valueOf(text, 'en')).toBe(value);
  });

  it('keeps decimals exact, without the noise of binary division', () => {
    expect(valueOf('98,5 %', 'fr')).toBe(0.985);
    expect(valueOf('28,5 %', 'fr')).toBe(0.285);
    expect(valueOf('0,1 k€', 'fr')).toBe(100);
    expect(valueOf('1,005 M€', 'fr')).toBe(1005000);
  });

  it.each(['1.234', '12.345', '999.000', '1.234 €', '-1.234', '(1.234)'])(
    'refuses to choose between thousands and decimals in the French %j',
    (text) => {
      expect(valueOf(text, 'fr')).toBe('ambiguous');
    },
  );

  it('offers both readings of an ambiguous number', () => {
    expect(parseNumber('1.234', 'fr')).toEqual({ kind: 'ambiguous', thousands: '1234', decimals: '1,234' });
  });

  it.each<[Locale, string, string, string]>([
    ['fr', '€38,200', '€38200', '38,200 €'],
    ['fr', '-€ 1,234', '-€ 1234', '-1,234 €'],
    ['fr', '(EUR 999,000)', '(EUR 999000)', '-999,000 EUR'],
    ['fr', '€1,200K', '€1200K', '1,200 K€'],
    ['en', '38.200 €', '38200 €', '€38.200'],
  ])(
    'takes the %s %j, its currency where the other language has it, for either',
    (locale, text, thousands, decimals) => {
      expect(parseNumber(text, locale)).toEqual({ kind: 'ambiguous', thousands, decimals });
      expect(valueOf(thousands, locale)).toBeTypeOf('number');
      expect(valueOf(decimals, locale)).toBeTypeOf('number');
    },
  );

  it.each<[Locale, string, number]>([
    ['fr', '38,200 €', 38.2],
    ['fr', '€38,20', 38.2],
    ['fr', '€38,2000', 38.2],
    ['fr', '€1038,200', 1038.2],
    ['fr', '€0,200', 0.2],
    ['en', '38.200 k€', 38200],
    ['en', '38,200 €', 38200],
  ])('reads the %s %j, which no other language would write', (locale, text, value) => {
    expect(valueOf(text, locale)).toBe(value);
  });

  it.each<[Locale, string, string, string]>([
    ['fr', '1.5', 'decimal-mark', '1,5'],
    ['fr', '12.50', 'decimal-mark', '12,50'],
    ['fr', '0.123', 'decimal-mark', '0,123'],
    ['fr', '1234.567', 'decimal-mark', '1234,567'],
    ['fr', '1 234.5', 'decimal-mark', '1234,5'],
    ['fr', '.5', 'decimal-mark', '0,5'],
    ['fr', '97.2 %', 'decimal-mark', '97,2 %'],
    ['fr', '-0.5', 'decimal-mark', '-0,5'],
    ['fr', '1.5 k€', 'decimal-mark', '1,5 k€'],
    ['fr', '(1.5)', 'decimal-mark', '(1,5)'],
    ['fr', '1,234.5 €', 'grouping', '1234,5 €'],
    ['en', '1,5', 'decimal-mark', '1.5'],
    ['en', '12,34', 'decimal-mark', '12.34'],
    ['en', '0,123', 'decimal-mark', '0.123'],
    ['en', '1234,567', 'decimal-mark', '1234.567'],
    ['en', '1 234,5', 'decimal-mark', '1234.5'],
    ['fr', '1.234.567', 'grouping', '1234567'],
    ['fr', '1.234,5', 'grouping', '1234,5'],
    ['fr', '1,234.5', 'grouping', '1234,5'],
    ['fr', '1,234,567', 'grouping', '1234567'],
    ['fr', '1,234,567.8', 'grouping', '1234567,8'],
    ['en', '1.234.567', 'grouping', '1234567'],
    ['en', '1.234,5', 'grouping', '1234.5'],
    ['fr', '1,2E+05', 'scientific', '120000'],
    ['fr', '1,5e-3', 'scientific', '0,0015'],
    ['en', '1.2E+05', 'scientific', '120000'],
  ])('refuses, for %s, %j as %s with what to write: %s', (locale, text, kind, suggestion) => {
    expect(parseNumber(text, locale)).toEqual({ kind, suggestion });
  });

  it('writes out no number too large to be kept exactly', () => {
    expect(parseNumber('1E+99', 'fr')).toEqual({ kind: 'too-large' });
    expect(parseNumber('9E+15', 'fr')).toMatchObject({ kind: 'scientific', suggestion: '9000000000000000' });
  });

  it.each([
    'abc',
    '12 34',
    '1 23,4',
    '1,2,3',
    '1..2',
    '1,',
    '--5',
    '-5-',
    '(-5)',
    '(5',
    '5)',
    '12 jours',
    '12 k',
    '12 M',
    '12 %%',
    '% 12',
    '12 k%',
    '€12€',
    '12 XYZ',
    '0 123',
    '1 2345',
    '１２',
    '0x10',
    'Infinity',
    'NaN',
    '=1+1',
    "'12",
    '1 234 5,6',
    '1 '.repeat(40),
  ])('refuses %j in French and English', (text) => {
    expect(valueOf(text, 'fr')).toBe('unreadable');
    expect(valueOf(text, 'en')).toBe('unreadable');
  });

  it('reads back any number printed in French with any kind of space', () => {
    const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '’');
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 999 }),
        spaces,
        (whole, thousandths, space) => {
          const fraction = String(thousandths).padStart(3, '0');
          const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, space);
          const sign = whole < 0 ? '-' : '';
          expect(valueOf(`${sign}${grouped},${fraction}`, 'fr')).toBe(Number(`${sign}${Math.abs(whole)}.${fraction}`));
          expect(valueOf(`${sign}${grouped},${fraction}${space === '’' ? '' : space}%`, 'fr')).toBe(
            Number(`${sign}${Math.abs(whole)}.${fraction}e-2`),
          );
        },
      ),
    );
  });

  it('reads back any number printed in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const fraction = String(cents).padStart(2, '0');
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(valueOf(`${grouped}.${fraction}`, 'en')).toBe(Number(`${whole}.${fraction}`));
        expect(valueOf(`(${grouped})`, 'en')).toBe(0 - whole);
      }),
    );
  });

  it('gives only finite numbers, whatever the text', () => {
    const alphabet = fc.constantFrom(...'0123456789.,-−() %€kM\u00a0\u202fEUR+e'.split(''));
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 14 }), fc.constantFrom<Locale>('fr', 'en'), (characters, locale) => {
        const read = parseNumber(characters.join(''), locale);
        if (read.kind === 'number') expect(read.digits).toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 5000 },
    );
  });
});
