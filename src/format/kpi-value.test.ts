import { describe, expect, it } from 'vitest';
import {
  formatAgreedKpiValue,
  formatMeasuredValue,
  formatJudgedKpiValue,
  formatKpiParts,
  formatBesideLimit,
  formatKpiValue,
} from './kpi-value.ts';

describe('formatKpiValue', () => {
  it('prints a share kept from 0 to 1 as a percentage', () => {
    expect(formatKpiValue(0.968, '%', 'fr')).toBe('96,8\u00a0%');
    expect(formatKpiValue(0.968, '%', 'en')).toBe('96.8%');
  });

  it('prints a missing value as a dash, never as zero', () => {
    expect(formatKpiValue(null, '%', 'fr')).toBe('–');
    expect(formatKpiValue(0, '%', 'fr')).toBe('0\u00a0%');
  });

  it('sets the currency after the amount in French and before it in English', () => {
    expect(formatKpiValue(38200, 'EUR', 'fr')).toBe('38\u202f200\u00a0€');
    expect(formatKpiValue(38200, 'EUR', 'en')).toBe('€38,200');
    expect(formatKpiValue(-38200, 'EUR', 'en')).toBe('\u2212€38,200');
    expect(formatKpiValue(38200, 'EUR', 'en', { signed: true })).toBe('+€38,200');
  });

  it('agrees the unit with the value: French is singular under two', () => {
    expect(formatKpiValue(1.5, 'days', 'fr')).toBe('1,5\u00a0jour');
    expect(formatKpiValue(2, 'days', 'fr')).toBe('2\u00a0jours');
    expect(formatKpiValue(1.5, 'days', 'en')).toBe('1.5\u00a0days');
  });

  it('prints a count bare and an unknown unit as the editor wrote it', () => {
    expect(formatKpiValue(17, 'count', 'fr')).toBe('17');
    expect(formatKpiValue(17, 'brevets', 'fr')).toBe('17\u00a0brevets');
  });

  it('drops decimals that a large figure does not need', () => {
    expect(formatKpiValue(1234.56, 'EUR', 'fr')).toBe('1\u202f235\u00a0€');
    expect(formatKpiValue(999.96, 'EUR', 'fr')).toBe('1\u202f000\u00a0€');
    expect(formatKpiValue(12.34, 'EUR', 'fr')).toBe('12,34\u00a0€');
  });

  it('keeps value and unit apart for a card', () => {
    expect(formatKpiParts(0.968, '%', 'fr')).toEqual({ value: '96,8', unit: '%', before: false });
    expect(formatKpiParts(null, 'EUR', 'fr')).toEqual({ value: '–', unit: '', before: false });
  });
});

describe('M32 an agreed figure', () => {
  it.each([
    [0.9995, '%', '99,95\u00a0%', '99.95%'],
    [0.97125, '%', '97,125\u00a0%', '97.125%'],
    [0.985, '%', '98,5\u00a0%', '98.5%'],
    [1234.56, 'EUR', '1\u202f234,56\u00a0€', '€1,234.56'],
    [0.125, 'days', '0,125\u00a0jour', '0.125\u00a0days'],
    [40000, 'EUR', '40\u202f000\u00a0€', '€40,000'],
  ])('of %s %s is written as it was agreed, never rounded to another one', (value, unit, french, english) => {
    expect([formatAgreedKpiValue(value, unit, 'fr'), formatAgreedKpiValue(value, unit, 'en')]).toEqual([
      french,
      english,
    ]);
  });

  it('keeps no more than six decimals, which rids a reckoned limit of its last binary digits', () => {
    expect(formatAgreedKpiValue(0.1 + 0.2, 'count', 'en')).toBe('0.3');
  });

  it('keeps of a figure that an amount rests on the decimals that it was reckoned with, not those of a quotient', () => {
    expect(formatMeasuredValue(0.9899, '%', 'fr')).toBe('98,99\u00a0%');
    expect(formatMeasuredValue(12345.67, 'EUR', 'en')).toBe('€12,345.67');
    expect(formatMeasuredValue(1 / 3, 'points', 'en')).toBe('0.3333\u00a0points');
  });
});

describe('M32 a value that is judged', () => {
  it.each([
    [0.9847, [0.985], '%', '98.47%'],
    [0.9995, [1], '%', '99.95%'],
    [0.9846, [0.9847], '%', '98.46%'],
    [0.98449, [0.985], '%', '98.4%'],
    [0.985, [0.985, 0.975], '%', '98.5%'],
    [0.97496, [0.985, 0.975], '%', '97.496%'],
    [0.02004, [0.02], '%', '2.004%'],
    [99_999.6, [100_000], 'EUR', '€99,999.6'],
    [99_000.4, [100_000], 'EUR', '€99,000'],
    [2.995, [3], 'days', '2.995\u00a0days'],
    [0.1 + 0.2, [0.3], 'count', '0.3'],
    [0.96849, [], '%', '96.8%'],
  ])('of %d beside %j in %s stays on its side of it', (value, limits, unit, shown) => {
    expect(formatJudgedKpiValue(value, limits, unit, 'en')).toBe(shown);
  });

  it('that is missing is a dash', () => {
    expect(formatJudgedKpiValue(null, [0.985], '%', 'fr')).toBe('–');
  });
});

describe('formatBesideLimit', () => {
  const beside = (value: number, limit: number, unit: string) => {
    const shown = formatBesideLimit({ value, limit }, unit, 'en');
    return [shown.value, shown.limit];
  };

  it.each([
    [0.9994, 0.9995, '%', '99.94%', '99.95%'],
    [0.9499, 0.95, '%', '94.99%', '95%'],
    [0.94999, 0.95, '%', '94.999%', '95%'],
    [8.2499, 8.25, 'count', '8.2499', '8.25'],
    [299.99, 300, 'EUR', '€299.99', '€300'],
    [1000.004, 1000, 'EUR', '€1,000.004', '€1,000'],
    [1234.5, 1234.56, 'EUR', '€1,234.5', '€1,234.56'],
  ])('tells %d from its limit %d in %s', (value, limit, unit, ...shown) => {
    expect(beside(value, limit, unit)).toEqual(shown);
  });

  it('shows the limit as it was agreed, however far the value is', () => {
    expect(beside(0.5, 0.99955, '%')).toEqual(['50%', '99.955%']);
  });

  it('keeps the usual decimals where they are enough', () => {
    expect(beside(0.96849, 0.975, '%')).toEqual(['96.8%', '97.5%']);
    expect(beside(38200.4, 45000, 'EUR')).toEqual(['€38,200', '€45,000']);
  });

  it('writes a value on its limit as the limit, and so one that six decimals do not tell from it', () => {
    expect(beside(0.95, 0.95, '%')).toEqual(['95%', '95%']);
    expect(beside(0.1 + 0.2, 0.3, 'count')).toEqual(['0.3', '0.3']);
    expect(beside(2.9999994, 3, 'count')).toEqual(['2.999999', '3']);
    expect(beside(2.9999996, 3, 'count')).toEqual(['3', '3']);
  });

  it('follows the language', () => {
    expect(formatBesideLimit({ value: 0.9499, limit: 0.95 }, '%', 'fr')).toEqual({
      value: '94,99\u00a0%',
      limit: '95\u00a0%',
    });
  });
});
