import { drawDumbbell, seriesAt, type Dumbbell, type Series } from '../../../charts/dumbbell.ts';
import { drawRadar, type Radar, type RatedAxis } from '../../../charts/radar.ts';
import { formatList } from '../../../format/list.ts';
import { formatNumber } from '../../../format/number.ts';
import { wordsFor } from '../../../i18n/words.ts';
import type { Locale } from '../../../model/locale.ts';
import { ratingScale } from '../../../model/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { StatusView } from '../../ui/mark.ts';
import type { ViewContext } from '../../view-context.ts';
import type { SectionHead } from '../section.ts';

/** A party and the marker it has in every drawing of the page. */
export interface LegendEntry {
  readonly series: Series;
  readonly name: string;
}

/**
 * One thing that each party rates: the two marks on their scale, the same figures as text, and what they say together.
 */
export interface RatingRow {
  readonly name: string;
  readonly sub?: string;
  readonly drawing: Dumbbell;
  readonly figures: readonly string[];
  readonly gap?: string;
  readonly status: StatusView;
  readonly note: string;
}

/**
 * The headings of a table of ratings; the parties’ figures and, where it is told, their gap stand
 * between `scale` and `status`.
 */
export interface RatingColumns {
  readonly name: string;
  readonly scale: string;
  readonly gap?: string;
  readonly status: string;
  readonly note: string;
}

export interface RatingTable {
  readonly heading?: string;
  readonly label: string;
  readonly caption: string;
  readonly columns: RatingColumns & { readonly parties: readonly string[] };
  readonly rows: readonly RatingRow[];
  /** The same ratings as shapes, where there are enough of them and not too many. */
  readonly radar?: RadarView;
  readonly source?: string;
}

/** A radar and what it says to those who do not see it. */
export interface RadarView {
  readonly drawing: Radar;
  readonly label: string;
}

/** A section whose evidence is ratings by each party. */
export interface RatingsSection extends SectionHead {
  readonly kind: 'ratings';
  readonly legend: readonly LegendEntry[];
  readonly tables: readonly RatingTable[];
  /** A question that must be answered, and the answers given. */
  readonly question?: { readonly text: string; readonly answers: readonly string[] };
}

/** The parties of a partnership with their markers. */
export function partyLegend(partnership: Partnership): LegendEntry[] {
  return partnership.parties.map((party, index) => ({ series: seriesAt(index), name: party.name }));
}

/** The drawing and the figures of one row; a rating not given is a dash, never a zero. */
export function ratedRow(
  context: ViewContext,
  ratings: readonly (number | undefined)[],
  scale: { readonly low: number; readonly high: number },
): Pick<RatingRow, 'drawing' | 'figures'> {
  return {
    drawing: drawDumbbell(ratings, scale),
    figures: ratings.map((rating) => (rating === undefined ? '–' : formatNumber(rating, context.locale))),
  };
}

/** The ratings of a table as a radar, where they make one. */
export function ratingRadar(
  context: ViewContext,
  partnership: Partnership,
  rated: readonly RatedAxis[],
): Pick<RatingTable, 'radar'> {
  const radar = radarView(
    rated,
    partnership.parties.map(({ name }) => name),
    context.locale,
  );
  return radar ? { radar } : {};
}

/** A radar of what these parties rate; undefined where there is too little or too much of it. */
export function radarView(
  rated: readonly RatedAxis[],
  parties: readonly string[],
  locale: Locale,
): RadarView | undefined {
  const drawing = drawRadar(rated, ratingScale);
  return drawing && { drawing, label: wordsFor(locale).chart.radar(formatList(parties, locale), rated.length) };
}
