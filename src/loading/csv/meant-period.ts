import { isPeriod } from '../../model/period.ts';
import { parsePeriod } from './parse-period.ts';

/**
 * The period that front matter means by what a figures file could say: « T3 2026 » is `2026-Q3`, « mars 2026 »
 * `2026-03`, a day its month. Empty where nothing is understood, or a day may be read in two ways.
 */
export function meantPeriod(written: string): string {
  const read = parsePeriod(written.replace(/\s+/g, ' '));
  switch (read.kind) {
    case 'period':
      return read.period;
    case 'days': {
      const [month, ...others] = new Set(read.days.map((day) => day.slice(0, 7)));
      return month === undefined || others.length > 0 ? '' : month;
    }
    case 'years':
    case 'months':
      return '';
    case 'short-year':
    case 'unreadable':
      return inMonths(read.suggestion);
  }
}

/** What is proposed for a cell may be a day, which is no period. */
function inMonths(suggestion: string): string {
  return isPeriod(suggestion) ? suggestion : suggestion === '' ? '' : meantPeriod(suggestion);
}
