import { fitDistance, fitState, overallDistance, type FitState } from '../../../domain/frame/cultural-fit.ts';
import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import { ratingsOf } from '../../../domain/health/party-ratings.ts';
import { formatNumber } from '../../../format/number.ts';
import type { Fit } from '../../../model/fit.ts';
import { ratingScale } from '../../../model/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { partyLegend, ratedRow, ratingRadar, type RatingsSection } from './ratings.ts';
import { emptySection, type BlockSection } from '../section.ts';

const marks: Readonly<Record<FitState, Omit<StatusView, 'word'>>> = {
  close: statusMark('ok'),
  friction: statusMark('watch'),
  risk: statusMark('bad'),
  unrated: statusMark('no-data'),
};

/** How far apart the cultures are, dimension by dimension and overall, and what is done about it (M09). */
export function cultureSection(
  context: ViewContext,
  partnership: Partnership,
): RatingsSection | BlockSection | undefined {
  const { culture: words, vocabulary } = context.words;
  const { locale } = context;
  const fit = partnership.fit ?? [];
  if (fit.length === 0) {
    return isFrameNeeded('fit', partnership.stage) ? emptySection('culture', words) : undefined;
  }
  const assessed = fit.map((each) => assess(partnership, each));
  const overall = overallDistance(assessed.map(({ distance }) => distance));
  const named = (state: FitState) =>
    assessed
      .filter((each) => each.state === state)
      .map(({ each }) => vocabulary.fitDimension[each.dimension].toLocaleLowerCase(locale));
  const [risks, frictions] = [named('risk'), named('friction')];
  const isWatched = risks.length > 0 || assessed.some(({ state, each }) => state === 'friction' && !each.handle);
  return {
    kind: 'ratings',
    id: 'culture',
    title: words.title,
    sentence: sentence(
      overall === null ? words.unrated : words.overall(formatNumber(overall, locale, { max: 1 })),
      overall !== null && risks.length + frictions.length === 0 ? words.noGap : '',
      risks.length > 0 ? words.risk(risks) : '',
      frictions.length > 0 ? words.friction(frictions) : '',
    ),
    ...(isWatched && { state: statusView(context, 'watch') }),
    legend: partyLegend(partnership),
    tables: [
      {
        label: words.table,
        caption: words.rule,
        columns: { ...words.columns, parties: partnership.parties.map((party) => party.name) },
        rows: assessed.map(({ each, ratings, distance, state }) => ({
          name: vocabulary.fitDimension[each.dimension],
          sub: words.ends[each.dimension],
          ...ratedRow(context, ratings, ratingScale),
          gap: distance === null ? '–' : formatNumber(distance, locale),
          status: { word: words.state[state], ...marks[state] },
          note: each.handle ?? (state === 'close' ? words.nothing : words.toHandle),
        })),
        ...ratingRadar(
          context,
          partnership,
          assessed.map(({ each, ratings }) => ({ name: vocabulary.fitDimension[each.dimension], ratings })),
        ),
        ...sourceOf(context, partnership.file, ['fit']),
      },
    ],
  };
}

function assess(partnership: Partnership, each: Fit) {
  const ratings = ratingsOf(
    each,
    partnership.parties.map((party) => party.id),
  );
  const distance = fitDistance(ratings);
  return { each, ratings, distance, state: fitState(distance) };
}
