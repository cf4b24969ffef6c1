import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { writtenDuration, type Duration } from '../../../model/duration.ts';
import type { CheckContext } from '../../check.ts';

/** How long a unit lasts at least, in days: what is told is then true whatever the months. */
const shortest: Readonly<Record<Duration['unit'], number>> = {
  day: 1,
  'working-day': 1,
  week: 7,
  month: 28,
  year: 365,
};

/** How long it lasts at most; a working day may be followed by a long week-end. */
const longest: Readonly<Record<Duration['unit'], number>> = { ...shortest, 'working-day': 2, month: 31, year: 366 };

/**
 * A notice as long as the term, or longer (M44): its last day would come before the contract begins, and nobody could
 * leave at the end of the first term.
 */
export function checkNoticeBeyondTerm({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap(({ term, renewal, 'last-notice': lastNotice }, index) => {
      const notice = renewal?.notice;
      if (term === undefined || notice === undefined || lastNotice !== undefined || !isBeyond(notice, term)) return [];
      const place = sources.placeOf(file, ['contracts', index, 'renewal', 'notice']);
      return [problem('notice-beyond-term', place, { notice: writtenDuration(notice), term: writtenDuration(term) })];
    }),
  );
}

function isBeyond(notice: Duration, term: Duration): boolean {
  const [ofNotice, ofTerm] = [inMonths(notice), inMonths(term)];
  if (ofNotice !== undefined && ofTerm !== undefined) return ofNotice >= ofTerm;
  return notice.count * shortest[notice.unit] >= term.count * longest[term.unit];
}

function inMonths({ count, unit }: Duration): number | undefined {
  return unit === 'year' ? count * 12 : unit === 'month' ? count : undefined;
}
