import { capitalise, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { ViewContext } from '../view-context.ts';
import { isJudged, type KpiStanding } from './kpi-standing.ts';

/** How many standings are in each state. A triggered clause does not change the colour of the value it rests on. */
export interface Tally {
  readonly ok: number;
  readonly watch: number;
  readonly bad: number;
  readonly none: number;
}

/**
 * Counts standings by the status of their latest value; `none` are those without a value, or
 * with nothing to judge it by.
 */
export function tallyOf(standings: readonly KpiStanding[]): Tally {
  const tally = { ok: 0, watch: 0, bad: 0, none: 0 };
  for (const standing of standings) {
    const status = standing.series.latest?.status;
    tally[!isJudged(standing) || status === undefined || status === 'no-data' ? 'none' : status] += 1;
  }
  return tally;
}

/** As many names as are listed whole; of more, one less stands before the number of those left out. */
const mostNames = 4;

/** Up to four names; of more, three and how many others. */
export function shortList(context: ViewContext, names: readonly string[]): string {
  const { locale, words } = context;
  if (names.length <= mostNames) return formatList(names, locale);
  const shown = names.slice(0, mostNames - 1);
  return formatList([...shown, words.kpi.tally.more(numberInWords(names.length - shown.length, locale))], locale);
}

/**
 * The sentences that open a page of standings: who is off target by name, then how many hold, are to be watched, cannot
 * be judged. Written for none, one and many in both languages; empty without standings.
 * @param nameOf what each standing is called: its partnership or its KPI
 */
export function tallySentences(
  context: ViewContext,
  standings: readonly KpiStanding[],
  nameOf: (standing: KpiStanding) => string,
): readonly string[] {
  if (standings.length === 0) return [];
  const { locale, words } = context;
  const { tally: say } = words.kpi;
  const tally = tallyOf(standings);
  const bad = standings
    .filter((standing) => standing.series.latest?.status === 'bad')
    .map((standing) => say.quoted(nameOf(standing)));
  const count = (number: number) => numberInWords(number, locale);
  const rest = [
    ...(tally.ok > 0 ? [say.ok(count(tally.ok), tally.ok === 1)] : []),
    ...(tally.watch > 0 ? [say.watch(count(tally.watch), tally.watch === 1)] : []),
    ...(tally.none > 0 ? [say.none(count(tally.none), tally.none === 1)] : []),
  ];
  const first =
    bad.length === 0
      ? say.badNone
      : bad.length === 1
        ? say.badOne(bad[0] ?? '', standings.length > 1)
        : say.badMany(capitalise(count(bad.length)), shortList(context, bad));
  return [first, ...(rest.length > 0 ? [`${capitalise(formatList(rest, locale))}.`] : [])];
}
