import { describe, expect, it } from 'vitest';
import { formatDate } from '../format/date.ts';
import { formatPeriod } from '../format/period.ts';
import { locales } from '../model/locale.ts';
import { day, period } from '../testing/builders.ts';
import { localDates } from './local-dates.ts';

describe('M50 a month or a day in a query', () => {
  it.each([
    ['2026-10', 'octobre 2026'],
    ['10/2026', 'octobre 2026'],
    ['malus 2026-02', 'malus février 2026'],
    ['2026-10-05', '5 octobre 2026'],
    ['15/10/2026', '15 octobre 2026'],
    ['1.12.2026', '1er décembre 2026'],
    ['réunion du 03/11/2026', 'réunion du 3 novembre 2026'],
  ])('“%s” is sought in French as “%s”', (typed, sought) => {
    expect(localDates(typed, 'fr')).toBe(sought);
  });

  it.each([
    ['2026-10', 'October 2026'],
    ['05/10/2026', '5 October 2026'],
  ])('“%s” is sought in English as “%s”', (typed, sought) => {
    expect(localDates(typed, 'en')).toBe(sought);
  });

  it('is sought by the very names that pages write', () => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    for (const locale of locales)
      for (let month = 1; month <= 12; month += 1) {
        const typed = `2026-${String(month).padStart(2, '0')}`;
        expect(localDates(typed, locale)).toBe(plain(formatPeriod(period(typed), locale)));
        for (const date of [`${typed}-01`, `${typed}-28`])
          expect(localDates(date, locale)).toBe(plain(formatDate(day(date), locale)));
      }
  });

  it.each([
    '2026-13',
    '2026-00',
    '13/2026',
    '32/01/2026',
    'ISO 44001',
    'L. 441-10',
    '2026-10-1-2',
    '1195',
    '2024-2026',
  ])('leaves what is none as it is: %s', (typed) => {
    expect(localDates(typed, 'fr')).toBe(typed);
  });
});
