import { describe, expect, it } from 'vitest';
import { isIsoDate, type IsoDate } from '../model/iso-date.ts';
import { formatDate, isoWeek, weekdayName } from './date.ts';

function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(text);
  return text;
}

describe('formatDate', () => {
  it('says a French day with its month tied to it', () => {
    expect(formatDate(day('2026-11-23'), 'fr')).toBe('23\u00a0novembre 2026');
    expect(formatDate(day('2026-11-23'), 'fr', 'medium')).toBe('23\u00a0nov. 2026');
    expect(formatDate(day('2026-11-23'), 'fr', 'weekday')).toBe('lundi 23\u00a0novembre 2026');
    expect(formatDate(day('2026-11-27'), 'fr', 'short-weekday')).toBe('ven. 27\u00a0nov.');
    expect(formatDate(day('2026-11-27'), 'fr', 'day-month')).toBe('27\u00a0novembre');
    expect(formatDate(day('2026-02-27'), 'fr', 'month')).toBe('févr.\u00a02026');
  });

  it('says the first of a French month as 1er, and not the English one', () => {
    expect(formatDate(day('2026-12-01'), 'fr')).toBe('1er\u00a0décembre 2026');
    expect(formatDate(day('2026-12-01'), 'en')).toBe('1\u00a0December 2026');
  });

  it('says an English day before its month', () => {
    expect(formatDate(day('2026-11-23'), 'en', 'medium')).toBe('23\u00a0Nov 2026');
    expect(formatDate(day('2026-11-23'), 'en', 'weekday')).toBe('Monday 23\u00a0November 2026');
  });

  it('names the day of the week, Sunday last', () => {
    expect(weekdayName(day('2026-11-29'), 'fr')).toBe('dimanche');
  });
});

describe('isoWeek', () => {
  it('gives 1 January to the last week of the year before when that week holds more of it', () => {
    expect(isoWeek(day('2027-01-01'))).toBe(53);
    expect(isoWeek(day('2026-01-01'))).toBe(1);
  });

  it('starts a week on Monday', () => {
    expect(isoWeek(day('2026-11-22'))).toBe(47);
    expect(isoWeek(day('2026-11-23'))).toBe(48);
  });

  it('counts the end of December in week 1 where that week holds 4 January', () => {
    expect(isoWeek(day('2025-12-29'))).toBe(1);
  });
});
