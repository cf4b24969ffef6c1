import { formatList } from '../../format/list.ts';
import { periodEnds } from '../../format/period-in-sentence.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Period } from '../../model/period.ts';
import type { ViewContext } from '../view-context.ts';

/** How many periods are named one by one. */
const mostNamed = 4;

/** The periods of a run in words, in their order: each by its name, a longer run by its ends. */
export function namedPeriods({ locale, words }: ViewContext, periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first && last && periods.length > mostNamed) return words.kpi.fired.span(...periodEnds(first, last, locale));
  return formatList(
    periods.map((period) => formatPeriod(period, locale)),
    locale,
  );
}
