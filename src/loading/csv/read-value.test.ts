import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { readSample, sampleKpis } from '../../testing/csv-samples.ts';
import { indexKpiNames } from './kpi-names.ts';
import { readValue } from './read-value.ts';

const names = indexKpiNames(sampleKpis);

function read(text: string, kpi: string | undefined, locale: Locale = 'fr') {
  const problems: string[] = [];
  const value = readValue(text, kpi === undefined ? undefined : names.find(kpi)[0], locale, (make) => {
    problems.push(make({ file: 'a.csv', line: 1, column: 1 }).code);
  });
  return [value, ...problems];
}

describe('readValue', () => {
  it.each([
    ['97,2 %', 'availability', 0.972],
    ['0,972', 'availability', 0.972],
    ['1', 'availability', 1],
    ['-1', 'availability', -1],
    ['0', 'availability', 0],
    ['108 %', 'availability', 1.08],
    ['12 k€', 'margin', 12000],
    ['1 234,50 €', 'margin', 1234.5],
    ['-0', 'margin', 0],
    ['12', 'savings', 12],
    ['12 k€', 'savings', 12],
    ['12 000 €', 'savings', 12],
    ['1,2 M€', 'savings', 1200],
    ['7,4', 'satisfaction', 7.4],
  ])('reads %j of %s as %d', (text, kpi, value) => {
    expect(read(text, kpi)).toEqual([value]);
  });

  it('reads an empty cell as missing, never zero', () => {
    expect(read('', 'margin')).toEqual([null]);
    expect(read(' \u00a0 ', 'margin')).toEqual([null]);
  });

  it.each(['-', '—', 'n/a', 'n.d.'])('reads %j as missing, with a warning', (text) => {
    expect(read(text, 'margin')).toEqual([null, 'missing-marker']);
  });

  it.each([
    ['1,01', 'availability', 'percent-without-sign'],
    ['-1,01', 'availability', 'percent-without-sign'],
    ['97,2', 'availability', 'percent-without-sign'],
    ['12 %', 'margin', 'unexpected-percent'],
    ['12 %', 'satisfaction', 'unexpected-percent'],
    ['12 $', 'margin', 'other-currency'],
    ['12 USD', 'margin', 'other-currency'],
    ['$1,234.50', 'margin', 'other-currency'],
    ['USD 1.234.567', 'margin', 'other-currency'],
    ['$38,200', 'margin', 'other-currency'],
    ['€38,200', 'margin', 'ambiguous-number'],
    ['#N/A', 'margin', 'error-cell'],
    ['#DIV/0!', 'availability', 'error-cell'],
    ['1.234', 'margin', 'ambiguous-number'],
    ['1.5', 'margin', 'wrong-decimal-mark'],
    ['1.234.567', 'margin', 'wrong-thousands-mark'],
    ['1,2E+05', 'margin', 'scientific-number'],
    ['1E+99', 'margin', 'number-too-large'],
    ['22 mai', 'leads', 'date-for-number'],
    ['22-mai', 'leads', 'date-for-number'],
    ['mai-22', 'leads', 'date-for-number'],
    ['01/05/2026', 'leads', 'date-for-number'],
    ['12 jours', 'response-time', 'unreadable-number'],
    ['beaucoup', 'leads', 'unreadable-number'],
    ['9007199254740992', 'leads', 'number-too-large'],
    ['99999999999999,99', 'margin', 'number-too-large'],
    ['(99 999 999 999 999,99 €)', 'margin', 'number-too-large'],
    ['99999999999,99999 k€', 'margin', 'number-too-large'],
    ['9007199254740 k€', 'margin', undefined],
  ])('tells what is wrong with %j of %s: %s', (text, kpi, code) => {
    expect(read(text, kpi)).toEqual(code === undefined ? [9007199254740000] : [undefined, code]);
  });

  it('keeps the number of a figure that bears a needless currency, with a warning', () => {
    expect(read('12 €', 'leads')).toEqual([12, 'unexpected-currency']);
  });

  it('reports both a needless currency and a missing percent sign', () => {
    expect(read('97,2 €', 'availability')).toEqual([undefined, 'percent-without-sign']);
  });

  it.each([
    ['97,2', '97,2\u00a0%'],
    ['97,2 €', '97,2\u00a0%'],
    ['(12,5)', '(12,5)\u00a0%'],
  ])('proposes for %j a percentage that can be read', (text, suggestion) => {
    const told = readSample(`kpi;période;valeur\navailability;2026-09;${text}`).diagnostics.find(
      ({ code }) => code === 'percent-without-sign',
    );
    expect(told?.values['suggestion']).toBe(suggestion);
    expect(read(suggestion, 'availability')).toHaveLength(1);
  });

  it('checks a figure of an unknown KPI for being a number, and gives none', () => {
    expect(read('12', undefined)).toEqual([undefined]);
    expect(read('12.5', undefined)).toEqual([undefined, 'wrong-decimal-mark']);
    expect(read('', undefined)).toEqual([null]);
  });

  it.each([
    ['97,2 pct', '97,2\u00a0%'],
    ['97,2 pour cent', '97,2\u00a0%'],
    ['97.2', '97,2\u00a0%'],
    ['97.2 %', '97,2 %'],
    ['0.972', '0,972'],
  ])('offers for %j of a rate what the rate takes: %j', (text, suggestion) => {
    const suggestions: unknown[] = [];
    readValue(text, names.find('availability')[0], 'fr', (make) => {
      suggestions.push(make({ file: 'a.csv', line: 1, column: 1 }).values['suggestion']);
    });
    expect(suggestions).toEqual([suggestion]);
    expect(read(suggestion, 'availability')).toHaveLength(1);
  });
});
