import { quarterAfter } from '../../domain/review-pack/quarter-days.ts';
import { formatKpiGap } from '../../format/kpi-gap.ts';
import { formatAgreedKpiValue, formatJudgedKpiValue, formatKpiParts, formatKpiValue } from '../../format/kpi-value.ts';
import { formatMoney } from '../../format/money.ts';
import { periodEnds } from '../../format/period-in-sentence.ts';
import { statusView } from '../ui/status-view.ts';
import { formatPeriod } from '../../format/period.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import type { ReviewedKpi } from '../../model/reviewed-kpi.ts';
import type { ReviewedObligation } from '../../model/reviewed-point.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { reviewBlock, type ReviewBlock } from './review-block.ts';
import type { SeriesView } from '../ui/series.ts';
import type { ReviewReader } from './review-reader.ts';

const sides = ['business', 'relationship'] as const;

/**
 * The figures of the quarter, business and relationship apart, each with its variance and why; then the
 * clauses they set in motion.
 */
export function kpisBlock(context: ViewContext, pack: ReviewPack, reader: ReviewReader, note: string): ReviewBlock {
  const { locale, words } = context;
  const say = words.review.kpis;
  const { kpis, quarter } = pack;
  const known = kpis.filter(({ value }) => value !== null);
  const off = known.filter(({ status }) => status === 'watch' || status === 'bad').length;
  const owed = kpis.filter(({ explanation }) => explanation?.kind === 'owed').length;
  const ahead = kpis.filter(isAhead).map(({ kpi, title }) => reader.kpi(kpi, title).text);
  const now = formatPeriod(quarter, locale, 'short');
  const before = formatPeriod(quarterAfter(quarter, -1), locale, 'short');
  return reviewBlock({
    id: 'kpis',
    title: words.review.points.kpis,
    note,
    sentence: sentence(
      ...(kpis.length === 0
        ? [say.none]
        : [words.review.sentence.off(off, known.length), say.owed(owed), say.unknown(kpis.length - known.length)]),
    ),
    tables: sides.flatMap((side) => {
      const lines = kpis.filter((line) => line.side === side && !isAhead(line));
      const heading = words.review.index[side];
      const rows = lines.map((line) => ({ cells: cellsOf(context, line, reader, before) }));
      return lines.length === 0
        ? []
        : [{ heading, table: { label: heading, columns: columnsOf(...say.columns(before, now)), rows } }];
    }),
    charts: chartsOf(context, kpis, reader),
    lines: ahead.length === 0 ? [] : [{ text: say.ahead(ahead) }],
    alerts: pack.obligations.map((obligation) => alertOf(context, obligation, pack, reader)),
  });
}

/** One chart for the KPIs of a unit that were measured at the same periods of the quarter, of two or more. */
function chartsOf({ locale, words }: ViewContext, kpis: readonly ReviewedKpi[], reader: ReviewReader): SeriesView[] {
  const drawn = kpis.filter(({ values }) => values.filter(({ value }) => value !== null).length > 1);
  const alike = Map.groupBy(drawn, ({ unit, values }) => [unit, ...values.map(({ period }) => period)].join(' '));
  return [...alike.values()].map((group) => {
    const [first] = group;
    const unit = first?.unit ?? '';
    return {
      label: words.review.kpis.series(formatKpiParts(2, unit, locale).unit),
      points: (first?.values ?? []).map(({ period }) => formatPeriod(period, locale, 'short')),
      isShare: unit === '%',
      series: group.map((line) => ({
        name: reader.kpi(line.kpi, line.title).text,
        values: line.values.map(({ value }) => value),
      })),
    };
  });
}

/** Whether a figure is not measured yet, and not late either: a quarterly one while its quarter runs. */
function isAhead({ value, late }: ReviewedKpi): boolean {
  return value === null && late === undefined;
}

function cellsOf(context: ViewContext, line: ReviewedKpi, reader: ReviewReader, before: string): CellView[] {
  const { locale, words } = context;
  const say = words.review.kpis;
  const { unit } = line;
  const values = line.values.map(({ value }) => formatKpiValue(value, unit, locale));
  return [
    reader.kpi(line.kpi, line.title),
    { text: line.target === null ? '–' : formatAgreedKpiValue(line.target, unit, locale) },
    { text: formatKpiValue(line.before, unit, locale) },
    {
      text: formatJudgedKpiValue(line.value, line.target === null ? [] : [line.target], unit, locale),
      ...(values.length > 1 && { sub: values.join(', ') }),
    },
    {
      text: formatKpiGap(line.gap, unit, locale),
      ...(line.change !== null && { sub: say.against(formatKpiGap(line.change, unit, locale), before) }),
    },
    { text: '', status: statusView(context, line.status) },
    whyCell(context, line, reader),
  ];
}

function whyCell(context: ViewContext, { explanation, late }: ReviewedKpi, reader: ReviewReader): CellView {
  const say = context.words.review.kpis;
  if (late) return { text: say.lateFrom(reader.day(late.due), reader.name(late.owner)) };
  switch (explanation?.kind) {
    case undefined:
      return { text: '–' };
    case 'note':
      return { text: explanation.text };
    case 'entry':
      return { text: explanation.title, ...reader.entry(explanation.entry) };
    case 'owed':
      return { text: explanation.owner === undefined ? say.explain : say.explainBy(reader.name(explanation.owner)) };
  }
}

function alertOf(
  { locale, words }: ViewContext,
  obligation: ReviewedObligation,
  { currency, kpis }: ReviewPack,
  reader: ReviewReader,
): ReviewBlock['alerts'][number] {
  const say = words.review.kpis;
  const { state, total, possible, cure, 'earned-back': through } = obligation;
  const clause = reader.clause(obligation.clause, obligation.title);
  const kpi = reader.kpi(obligation.kpi, kpis.find((line) => line.kpi === obligation.kpi)?.title ?? obligation.kpi);
  const [first, last] = periodEnds(obligation.first, obligation.last, locale);
  return {
    heading: (state === 'would-fire' ? say.would : say.triggered)(clause.text, obligation.article ?? ''),
    text: [
      say.run(kpi.text, first, last),
      total === null || state === 'cured' || through !== undefined ? '' : say.due(formatMoney(total, currency, locale)),
      possible === 0 ? '' : (cure === 'pending' ? say.pending : say.possible)(formatMoney(possible, currency, locale)),
      through === undefined ? '' : say.earnedBack(formatPeriod(through, locale)),
      noticeText(obligation, say, reader),
      endText(obligation, say, reader),
    ]
      .filter((text) => text !== '')
      .join(' '),
    ...reader.about(obligation.id),
  };
}

function noticeText(
  { notice, 'cure-until': until }: ReviewedObligation,
  say: ViewContext['words']['review']['kpis'],
  reader: ReviewReader,
): string {
  if (notice === undefined) return '';
  if (notice === 'to-send') return say.noticeToSend;
  return until === undefined
    ? say.noticeOf(reader.day(notice))
    : say.noticeUntil(reader.day(notice), reader.day(until));
}

function endText(
  { state, body, deadline }: ReviewedObligation,
  say: ViewContext['words']['review']['kpis'],
  reader: ReviewReader,
): string {
  if (state === 'cured') return say.cured;
  return state === 'decided' ? say.settled : say.decideBy(reader.name(body), reader.day(deadline));
}
