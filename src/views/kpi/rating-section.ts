import { coverageNeeded } from '../../domain/health/health.ts';
import { shownKpiScore, shownScore } from '../../domain/health/shown-score.ts';
import { rateSupplier, type CriterionScore, type QuarterRating } from '../../domain/health/supplier-rating.ts';
import { seriesUntil } from '../../domain/kpi/series-until.ts';
import { formatList } from '../../format/list.ts';
import { formatAgreedPercent, formatNumber, formatWholeShare } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { periodEnd } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { CellView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { scoreCell, type TablesSection } from './index-section.ts';
import { ratingReckoning } from './score-reckoning.ts';

/**
 * The rating of a supplier quarter by quarter, with its criteria, their weights and KPIs (M35); undefined where
 * the record rates nothing.
 */
export function ratingSection(context: ViewContext, partnership: Partnership): TablesSection | undefined {
  const { locale, words, asOf } = context;
  const say = words.kpi.rating;
  const criteria = partnership.rating ?? [];
  if (criteria.length === 0) return undefined;
  const { series } = factsOf(context, partnership);
  const quarters = rateSupplier(criteria, series, asOf);
  const latest = quarters.at(-1);
  return {
    id: 'rating',
    title: say.title,
    sentence: ratingSentence(context, quarters),
    tables: [
      {
        label: say.title,
        caption: say.rule,
        columns: [
          { label: say.quarter },
          { label: say.whole },
          ...criteria.map(({ criterion, weight }) => ({
            label: say.criterion(words.vocabulary.ratingCriterion[criterion], formatAgreedPercent(weight, locale)),
            numeric: true,
          })),
        ],
        rows: quarters.toReversed().map((each, index) => ({
          cells: [
            { text: formatPeriod(each.quarter, locale) },
            scoreCell(context, each),
            ...each.criteria.map((own) => criterionCell(context, own, index === 0)),
          ],
        })),
      },
    ],
    ...(latest && {
      reckoning: ratingReckoning(
        context,
        latest,
        series.map((each) => seriesUntil(each, periodEnd(latest.quarter))),
      ),
    }),
  };
}

/** A criterion’s score; the latest one names the KPIs it is the mean of. */
function criterionCell(context: ViewContext, { score, kpis }: CriterionScore, isLatest: boolean): CellView {
  const { locale } = context;
  const written = (value: number | null) => (value === null ? '–' : formatNumber(shownKpiScore(value), locale));
  const named = kpis.map(({ kpi, score: own }) => {
    const known = context.kpis.get(kpi);
    return `${known ? inLocale(known, locale).title : kpi}\u00a0${written(own)}`;
  });
  return { text: written(score), ...(isLatest && named.length > 0 && { sub: formatList(named, locale) }) };
}

function ratingSentence(context: ViewContext, quarters: readonly QuarterRating[]): Sentence {
  const { locale, words } = context;
  const say = words.kpi.rating;
  const [before, latest] = [quarters.at(-2), quarters.at(-1)];
  if (!latest) return sentence(say.none);
  const quarter = formatPeriod(latest.quarter, locale);
  if (latest.score === null)
    return sentence(say.unknown(quarter, formatWholeShare(latest.coverage, locale, [coverageNeeded])));
  const known = latest.criteria.flatMap((each) => (each.score === null ? [] : [{ ...each, score: each.score }]));
  const weakest = known.toSorted((a, b) => a.score - b.score)[0];
  return sentence(
    say.rated(formatNumber(shownScore(latest.score), locale), quarter),
    before?.score == null
      ? ''
      : say.moved(formatNumber(shownScore(latest.score) - shownScore(before.score), locale, { signed: true })),
    weakest && known.length > 1 ? say.weakest(words.vocabulary.ratingCriterion[weakest.criterion]) : '',
  );
}
