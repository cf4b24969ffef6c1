import { drawValueMap, type PlacedPoint, type ValueMap } from '../../charts/value-map.ts';
import { amberFrom, greenFrom } from '../../domain/health/health.ts';
import { shownScore } from '../../domain/health/shown-score.ts';
import { weakerHealth, type NamedIndex } from '../../domain/health/weaker-health.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { formatMoney } from '../../format/money.ts';
import { formatNumber } from '../../format/number.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import type { StatusView } from '../ui/mark.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { statusView } from '../ui/status-view.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { valueOf } from './worth.ts';

/** A partnership on the map: its mark says the state of its weaker health. */
export interface ValueMapPoint extends PlacedPoint {
  readonly title: string;
  readonly status: StatusView;
}

/** The portfolio as a map of worth against health, with its sentence and its table. */
export interface ValueMapView {
  readonly title: string;
  readonly sentence: Sentence;
  readonly drawingTitle: string;
  readonly description: string;
  readonly map: Omit<ValueMap, 'points' | 'columns'> & {
    readonly columns: readonly { readonly text: string; readonly x: number }[];
  };
  readonly points: readonly ValueMapPoint[];
  readonly table: TableView;
}

interface Placed {
  readonly partnership: Partnership;
  readonly title: string;
  readonly amount: number;
  readonly weaker: NamedIndex;
}

/** How many partnerships the map can hold and still be read: those of most worth. */
const mostShown = 40;

/**
 * Where the portfolio’s worth is at risk: each partnership by its yearly value and the lower of its two healths (M36,
 * M52). Undefined in a partner edition, whose reader sees no values, and where nothing has both a value and a health.
 */
export function valueMap(context: ViewContext): ValueMapView | undefined {
  const { playbook, locale } = context;
  const words = context.words.portfolio.map;
  if (playbook.edition !== undefined) return undefined;
  const all = placedPartnerships(context);
  const shown = all.slice(0, mostShown);
  if (shown.length === 0) return undefined;
  const money = (minor: number) => formatMoney(minor, playbook.settings.currency ?? 'EUR', locale);
  const { points, columns, ...map } = drawValueMap(
    shown.map(({ amount, weaker, title }) => ({ value: amount, score: weaker.index.score, label: title })),
    { name: words.up, scores: [amberFrom, greenFrom] },
  );
  const score = ({ kind, index }: NamedIndex) =>
    words.score(context.words.vocabulary.health[kind], formatNumber(shownScore(index.score), locale));
  const atRisk = all.find(({ weaker }) => weaker.index.status !== 'ok');
  const unplaced = playbook.partnerships.length - all.length;
  const opening = sentence(
    atRisk ? words.atRisk(atRisk.title, money(atRisk.amount), score(atRisk.weaker)) : words.allWell,
    unplaced === 0 ? '' : words.unplaced(unplaced),
    all.length > mostShown ? words.more(mostShown) : '',
  );
  return {
    title: words.title,
    sentence: opening,
    drawingTitle: words.drawing,
    description: plainSentence(opening),
    map: { ...map, columns: columns.map(({ value, x }) => ({ text: money(value), x })) },
    points: shown.flatMap(({ title, weaker }, index) => {
      const point = points[index];
      return point ? [{ ...point, title, status: statusView(context, weaker.index.status) }] : [];
    }),
    table: {
      label: words.table,
      columns: columnsOf(...words.columns),
      rows: shown.map(({ partnership, title, amount, weaker }) => ({
        cells: [
          { text: title, href: context.href({ kind: 'partnership', id: partnership.id }) },
          { text: money(amount) },
          { text: score(weaker), status: statusView(context, weaker.index.status) },
        ],
      })),
    },
  };
}

/** What has a value and a health, the worthiest first, then by title. */
function placedPartnerships(context: ViewContext): readonly Placed[] {
  return context.playbook.partnerships
    .flatMap((partnership): Placed[] => {
      const value = valueOf(context, partnership);
      const weaker = weakerHealth(factsOf(context, partnership).health);
      if (value.state !== 'known' || weaker === undefined) return [];
      return [{ partnership, title: inLocale(partnership, context.locale).title, amount: value.amount, weaker }];
    })
    .toSorted((a, b) => b.amount - a.amount || compareText(a.title, b.title));
}
