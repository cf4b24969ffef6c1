import { isPeriod } from '../model/period.ts';
import type { Locale } from '../model/locale.ts';
import { formatCount } from './count.ts';
import { formatList } from './list.ts';
import { formatPeriod } from './period.ts';

/** How many periods a sentence names one by one. */
const mostNamed = 4;

/**
 * Several periods as a sentence names them, in the order given; of more than four, the first three and how many others.
 */
export function formatPeriods(periods: readonly string[], locale: Locale): string {
  const named = periods.slice(0, periods.length > mostNamed ? mostNamed - 1 : mostNamed);
  const rest = periods.length - named.length;
  const others = locale === 'fr' ? { one: 'autre', other: 'autres' } : { one: 'other', other: 'others' };
  return formatList(
    [
      ...named.map((period) => (isPeriod(period) ? formatPeriod(period, locale) : period)),
      ...(rest > 0 ? [formatCount(rest, locale, others)] : []),
    ],
    locale,
  );
}
