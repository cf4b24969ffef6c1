import { describe, expect, it } from 'vitest';
import { isPeriod, type Period } from '../model/period.ts';
import { formatPeriod } from './period.ts';

function period(text: string): Period {
  if (!isPeriod(text)) throw new RangeError(text);
  return text;
}

describe('formatPeriod', () => {
  it('names a month, whole or shortened', () => {
    expect(formatPeriod(period('2026-10'), 'fr')).toBe('octobre\u00a02026');
    expect(formatPeriod(period('2026-10'), 'fr', 'short')).toBe('oct.\u00a02026');
    expect(formatPeriod(period('2026-10'), 'en', 'short')).toBe('Oct\u00a02026');
  });

  it('names a quarter T in French and Q in English', () => {
    expect(formatPeriod(period('2026-Q3'), 'fr')).toBe('T3\u00a02026');
    expect(formatPeriod(period('2026-Q3'), 'en')).toBe('Q3\u00a02026');
  });

  it('names a half-year in words, shortened in a table', () => {
    expect(formatPeriod(period('2026-H1'), 'fr')).toBe('1er\u00a0semestre\u00a02026');
    expect(formatPeriod(period('2026-H2'), 'fr')).toBe('2e\u00a0semestre\u00a02026');
    expect(formatPeriod(period('2026-H2'), 'fr', 'short')).toBe('S2\u00a02026');
    expect(formatPeriod(period('2026-H2'), 'en')).toBe('H2\u00a02026');
  });

  it('names a year that begins in another month by its ends, and by its two years where there is little room', () => {
    const year = period('2026-04..2027-03');
    expect(formatPeriod(year, 'fr')).toBe('avril\u00a02026\u00a0– mars\u00a02027');
    expect(formatPeriod(year, 'en')).toBe('April\u00a02026\u00a0– March\u00a02027');
    expect(formatPeriod(year, 'fr', 'short')).toBe('2026-2027');
    expect(formatPeriod(year, 'en', 'short')).toBe('2026–27');
  });

  it('writes the second year whole in English where two digits would read as a month', () => {
    const short = (text: string) => formatPeriod(period(text), 'en', 'short');
    expect(['1999-07..2000-06', '2011-07..2012-06', '2012-07..2013-06'].map(short)).toEqual([
      '1999–2000',
      '2011–2012',
      '2012–13',
    ]);
  });

  it('leaves a year as it is', () => {
    expect(formatPeriod(period('2026'), 'fr')).toBe('2026');
  });
});
