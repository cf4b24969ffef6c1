import { formatList } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Period } from '../../model/period.ts';
import type { ViewContext } from '../view-context.ts';

/** How many periods are named one by one. */
const mostNamed = 4;

/** The periods of a run in words, in their order: each by its name, a longer run by its ends. */
export function namedPeriods({ locale, words }: ViewContext, periods: readonly Period[]): string {
  const names = periods.map((period) => formatPeriod(period, locale));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length > mostNamed ? words.kpi.fired.span(first, last) : formatList(names, locale);
}
