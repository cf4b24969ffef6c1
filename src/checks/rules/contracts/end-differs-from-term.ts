import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { daysBetween } from '../../../domain/calendar/dates.ts';
import { calendarOf } from '../../../domain/calendar/working-calendar.ts';
import { firstEnd } from '../../../domain/contract/term-sequence.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A contract whose written end is another day than its term gives (M44): the end prevails, and the term would be
 * believed by who reads the record. A day of difference is the usual doubt of whether the anniversary is part of the
 * term, which the written end settles.
 */
export function checkEndDiffersFromTerm({ playbook, sources }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) => {
      const { ends, term, signed, starts = signed } = contract;
      if (ends === undefined || term === undefined || starts === undefined || ends < starts) return [];
      const reckoned = firstEnd({ ...contract, ends: undefined }, starts, calendar);
      if (reckoned === undefined || Math.abs(daysBetween(reckoned, ends)) <= 1) return [];
      const place = sources.placeOf(file, ['contracts', index, 'ends']);
      return [problem('end-differs-from-term', place, { ends, reckoned, starts })];
    }),
  );
}
