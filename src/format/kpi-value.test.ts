import { describe, expect, it } from 'vitest';
import { formatKpiParts, formatKpiValue } from './kpi-value.ts';

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
