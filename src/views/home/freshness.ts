import { isReviewOverdue } from '../../domain/calendar/review-dates.ts';
import { lateFigures, lateSeries } from '../../domain/kpi/owed-figures.ts';
import { pagesOf } from '../../domain/pages-of.ts';
import { formatCount } from '../../format/count.ts';
import { factsOf } from '../facts.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import type { ViewContext } from '../view-context.ts';

/** How many figures and pages are late, or up to date. */
export interface FreshnessRow {
  readonly status: StatusView;
  readonly text: string;
}

/** Late figures, then pages past their review, where there are any, then what is up to date. */
export function freshnessRows(context: ViewContext): FreshnessRow[] {
  const {
    playbook,
    asOf,
    locale,
    words: { home: words, attention },
  } = context;
  const series = playbook.partnerships.map((partnership) => factsOf(context, partnership).series);
  const late = series.flatMap(lateSeries).length;
  const onTime = series.flat().filter((each) => lateFigures(each) === undefined).length;
  // What an edition does not tell, when a page is read again, is neither late nor up to date.
  const pages = pagesOf(playbook)
    .map(({ record }) => record)
    .filter(({ review }) => playbook.edition === undefined || review !== undefined);
  const stale = pages.filter((page) => isReviewOverdue(page.review, playbook.settings.review?.every, asOf)).length;
  const rows: FreshnessRow[] = [];
  if (late > 0)
    rows.push({
      status: { word: attention.groups.late, ...statusMark('bad') },
      text: words.lateData(formatCount(late, locale, words.series)),
    });
  if (stale > 0) {
    const count = formatCount(stale, locale, words.pages);
    rows.push({
      status: { word: words.stale, ...statusMark('watch') },
      text: (stale === 1 ? words.stalePage : words.stalePages)(count),
    });
  }
  rows.push({
    status: { word: words.fresh, ...statusMark('ok') },
    text: [
      formatCount(onTime, locale, words.series),
      ...(playbook.edition && pages.length === 0 ? [] : [formatCount(pages.length - stale, locale, words.pages)]),
    ].join(', '),
  });
  return rows;
}
