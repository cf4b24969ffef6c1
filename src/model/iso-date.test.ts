import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { daysInMonth, isIsoDate, isoDateSchema, isoReadings } from './iso-date.ts';

const refused = (text: string) => refusal(isoDateSchema, text);

describe('isoDateSchema', () => {
  it.each(['2026-11-02', '2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s unchanged', (text) => {
    expect(isoDateSchema.parse(text)).toBe(text);
  });

  it.each([
    ['2026-02-29', '2026-02-28'],
    ['2026-02-30', '2026-02-28'],
    ['1900-02-29', '1900-02-28'],
    ['2026-04-31', '2026-04-30'],
    ['2026-11-00', '2026-11-30'],
    ['2026-13-01', ''],
    ['2026-00-10', ''],
    ['31/11/2026', '2026-11-30'],
    ['29.02.2025', '2025-02-28'],
  ])('refuses %s, a day that does not exist, and names the month’s last day', (value, suggestion) => {
    expect(refused(value)).toEqual({ refusal: 'impossible-date', values: { value, suggestion } });
  });

  it('says of a day before 1900 that it is too early, and only of a day', () => {
    const early = (value: string) => ({ refusal: 'impossible-date', values: { value, suggestion: '', early: 1 } });
    for (const day of ['1899-12-31', '0001-01-01', '1896-02-29']) expect(refused(day)).toEqual(early(day));
    expect(refused('1899-13-01')).toEqual({
      refusal: 'impossible-date',
      values: { value: '1899-13-01', suggestion: '' },
    });
    expect(isoDateSchema.parse('1900-01-01')).toBe('1900-01-01');
  });

  it.each([
    ['12/01/2027', ['2027-01-12', '2027-12-01']],
    ['31/12/2026', ['2026-12-31']],
    ['1.2.2026', ['2026-02-01', '2026-01-02']],
    ['2026/11/02', ['2026-11-02']],
    ['2026-1-2', ['2026-01-02']],
    ['05/05/2026', ['2026-05-05']],
    ['2 novembre 2026', ['2026-11-02']],
    ['lundi 1er févr. 2026', ['2026-02-01']],
    ['3 jui 2026', []],
    ['2026-03-12 (signature)', ['2026-03-12']],
    ['2026-03-12, à confirmer', ['2026-03-12']],
    ['2026-02-30 (signature)', []],
    ['31 avril 2026', []],
    ['2026-11-02T10:00:00Z', ['2026-11-02']],
    ['2026-02-30 10:00', []],
    ['5 March 2026', ['2026-03-05']],
    ['March 5th, 2026', ['2026-03-05']],
    ['Sept. 5, 2026', ['2026-09-05']],
    ['12 Jun 2026', ['2026-06-12']],
    ['2026\u201103\u201101', ['2026-03-01']],
    ['20260301', ['2026-03-01']],
    ['２０２６-03-01', ['2026-03-01']],
    ['12/01/27', ['2027-01-12', '2027-12-01']],
    ['31/12/26', ['2026-12-31']],
    ['«\u00a01er mars 2026\u00a0»', ['2026-03-01']],
    ['“2026-03-01”', ['2026-03-01']],
    ['2026-03-01;', ['2026-03-01']],
    ['ma 3, 2026', []],
    ['2026-11', []],
    ['demain', []],
    ['45700', ['2025-02-12']],
    ['99999', []],
    ['fin 2026', ['2026-12-31']],
    ['fin févr. 2028', ['2028-02-29']],
    ['à la fin de mars 2027', ['2027-03-31']],
    ['End of April 2027', ['2027-04-30']],
    ['fin du mois', []],
  ])('refuses %s and proposes every day it may have meant', (value, suggestions) => {
    expect(refused(value)).toEqual({ refusal: 'bad-date', values: { value, suggestions } });
  });
});

describe('isIsoDate', () => {
  it('agrees with the calendar of the language for every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          expect(isIsoDate(text)).toBe(date.getUTCMonth() === month - 1);
          if (day === 1) expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        },
      ),
    );
  });
});

describe('isoReadings', () => {
  it('puts the French reading first', () => {
    expect(isoReadings('03/04/2026')).toEqual(['2026-04-03', '2026-03-04']);
  });
});
