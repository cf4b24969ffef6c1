import { judgedValue } from '../../charts/judged-value.ts';
import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import { formatDuration } from '../../format/duration.ts';
import { formatAgreedKpiValue } from '../../format/kpi-value.ts';
import { formatPeriod } from '../../format/period.ts';
import { figureOrigin } from '../../charts/figure-origin.ts';
import { levelsOf } from '../../charts/kpi-levels.ts';
import { calendarFrequencyOf, monthsIn } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { tableLinks, type TableLink } from '../ui/table-links.ts';
import { inLocale } from '../language/translated.ts';
import { recordPaths } from '../page/record-paths.ts';
import { definitions, type Definition } from '../ui/definition.ts';
import type { ViewContext } from '../view-context.ts';
import { kpiCard, partnerNames, type KpiCardView } from './kpi-card.ts';
import { formatDifference } from './kpi-difference.ts';
import { firedView, type FiredView } from './kpi-fired.ts';
import { shareScale } from './kpi-scale.ts';
import { compareStandings, kpiStandings, standingStatus, type KpiStanding } from './kpi-standing.ts';
import { tallySentences } from './kpi-tally.ts';
import { traceOf, type TraceView } from './kpi-trace.ts';

/** Charts that stand side by side at most; the table and the CSV hold the rest. */
const mostCharts = 9;
const mostRows = 50;

export interface KpiPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly definitions: readonly Definition[];
  readonly series?: {
    readonly title: string;
    readonly sentence: Sentence;
    readonly cards: readonly KpiCardView[];
    readonly more?: string;
  };
  readonly table?: TableView;
  readonly tableMore?: string;
  readonly trace?: TraceView;
  readonly fired: { readonly title: string; readonly sentence: Sentence; readonly items: readonly FiredView[] };
  readonly files: readonly TableLink[];
  /** The definition’s text, rendered. */
  readonly prose: string;
}

function definitionsOf(context: ViewContext, kpi: Kpi): KpiPageView['definitions'] {
  const { locale, words } = context;
  const say = words.kpi.page;
  const local = inLocale(kpi, locale);
  const source = kpi.due ? say.sourceDue(local.source ?? '', formatDuration(kpi.due, locale)) : local.source;
  const answers = kpi['source-owner'] ?? kpi.owner;
  return definitions([
    [say.formula, local.formula],
    [say.direction, words.vocabulary.direction[kpi.direction]],
    [say.kindOf, kpi.leading === undefined ? undefined : say.leading[kpi.leading ? 'true' : 'false']],
    [say.total, totalOf(context, kpi)],
    [say.aggregation, aggregationOf(context, kpi)],
    [say.year, kpi.year && say.years[kpi.year]],
    [say.source, source],
    [say.missing, say.onMissing[kpi['on-missing'] ?? 'no-data']],
    [say.tolerance, kpi.tolerance ? say.tolerated(formatCount(kpi.tolerance, locale, say.toleratedForms)) : undefined],
    [say.revision, revisionOf(context, kpi)],
    [
      say.answers,
      answers === undefined
        ? undefined
        : [context.person(answers).name, context.person(answers).detail].filter(Boolean).join(', '),
    ],
    [say.reporter, kpi.reporter === undefined ? undefined : context.person(kpi.reporter).name],
    [say.audience, kpi.audience?.join(', ')],
    [say.aliases, kpi.aliases?.join(', ')],
  ]);
}

function aggregationOf({ kpis, locale, words }: ViewContext, { aggregation, ratio }: Kpi): string {
  const [of, by] = [kpis.get(ratio?.of ?? ''), kpis.get(ratio?.by ?? '')];
  if (aggregation !== 'ratio' || !of || !by) return words.vocabulary.aggregation[aggregation];
  return words.kpi.page.ratio(inLocale(of, locale).title, inLocale(by, locale).title);
}

/**
 * What a total adds up, in words; undefined for any other KPI, and in an edition that does not see what is added up.
 */
function totalOf({ kpis, locale, words }: ViewContext, { total, frequency }: Kpi): string | undefined {
  const source = kpis.get(total?.of ?? '');
  if (!source) return undefined;
  const say = words.kpi.page;
  const count = monthsIn[frequency] / monthsIn[source.frequency];
  const forms = say.totalForms[calendarFrequencyOf(source.frequency)];
  return say.totalOf(formatCount(count, locale, forms), inLocale(source, locale).title);
}

function revisionOf({ locale, words }: ViewContext, { revision }: Kpi): string | undefined {
  if (revision === undefined) return undefined;
  const say = words.kpi.page;
  return revision === 'none' ? say.notRevisable : say.revisable(formatDuration(revision, locale));
}

function tableOf(context: ViewContext, standings: readonly KpiStanding[], title: string): TableView {
  const { locale, words } = context;
  const headings = words.kpi.page.columns.filter((_, index) => index < 6 || context.playbook.edition === undefined);
  return {
    label: title,
    caption: words.kpi.page.caption,
    columns: columnsOf(...headings),
    rows: standings.map((standing) => {
      const { latest } = standing.series;
      const { targets, limits } = levelsOf(
        latest ? latest.thresholds : standing.series.thresholds,
        standing.kpi.direction,
      );
      const written = (values: readonly number[]) => ({
        text: values.map((value) => formatAgreedKpiValue(value, standing.kpi.unit, locale)).join(' – ') || '–',
      });
      const row = latest?.measurement;
      return {
        cells: [
          {
            text: inLocale(standing.partnership, locale).title,
            href: context.href({ kind: 'partnership-kpis', id: standing.partnership.id }),
            sub: partnerNames(context, standing),
          },
          {
            text: judgedValue(latest, standing.kpi, locale),
            ...(latest && { sub: formatPeriod(latest.period, locale, 'short') }),
          },
          written(targets),
          { text: formatDifference(latest?.value ?? null, targets, standing.kpi.unit, locale) },
          written(limits),
          { text: '', status: standingStatus(context, standing) },
          { text: row ? figureOrigin(row, locale, (file) => file.split('/').at(-1) ?? file) : '–' },
        ].slice(0, headings.length),
      };
    }),
  };
}

function firedSection(context: ViewContext, standings: readonly KpiStanding[]): KpiPageView['fired'] {
  const { locale, words } = context;
  const say = words.kpi.fired;
  const items = standings.flatMap((standing) => standing.fired.map((fired) => firedView(context, standing, fired)));
  const [settled, possible] = [items.filter((item) => item.fired).length, items.filter((item) => !item.fired).length];
  const phrases = [
    ...(settled > 0 ? [say.sentence(capitalise(countInWords(settled, locale, say.forms, 'feminine')))] : []),
    ...(possible > 0 ? [`${capitalise(countInWords(possible, locale, say.wouldForms, 'feminine'))}.`] : []),
  ];
  return { title: say.title, sentence: sentence(...phrases), items };
}

/**
 * One KPI across the partnerships that follow it: definition, charts on one scale, table, trace of the worst, clauses
 * triggered (M17, M32, M33).
 */
export function kpiPage(context: ViewContext, kpi: Kpi): KpiPageView {
  const { locale, words, playbook } = context;
  const local = inLocale(kpi, locale);
  const say = words.kpi.page;
  const standings = kpiStandings(context, kpi).toSorted(compareStandings);
  const opening =
    standings.length === 0
      ? sentence(say.none)
      : sentence(...tallySentences(context, standings, (standing) => inLocale(standing.partnership, locale).title));
  const scale = shareScale(standings.slice(0, mostCharts));
  const cards = standings
    .slice(0, mostCharts)
    .map((standing) => kpiCard(context, { standing, names: 'partnership', options: scale.options }));
  const trace = standings.map((standing) => traceOf(context, standing)).find((found) => found !== undefined);
  const count = formatCount(standings.length, locale, words.kpi.partnershipForms);
  const rest = (shown: number) => formatCount(standings.length - shown, locale, words.kpi.partnershipForms);
  return {
    frame: pageFrame(context, {
      kind: 'kpi',
      target: { kind: 'kpi', id: kpi.id },
      title: local.title,
      description: plainSentence(opening),
      current: 'kpis',
      crumbs: [{ label: words.kpi.crumb, href: context.href({ kind: 'kpis' }) }, { label: local.title }],
      record: { file: local.file, owner: kpi.owner, review: kpi.review },
      untranslated: local.untranslated,
    }),
    title: local.title,
    dateline: [
      say.kind(words.vocabulary.perspective[kpi.perspective], words.vocabulary.frequency[kpi.frequency]),
      say.followedIn(count, playbook.partnerships.length),
    ],
    sentence: opening,
    definitions: definitionsOf(context, kpi),
    ...(standings.length > 0 && {
      series: {
        title: say.series(capitalise(countInWords(standings.length, locale, words.kpi.partnershipForms))),
        sentence: sentence(scale.oneScale ? say.oneScale : say.ownScales),
        cards,
        ...(standings.length > mostCharts && { more: say.others(rest(mostCharts)) }),
      },
      table: tableOf(context, standings.slice(0, mostRows), local.title),
      ...(standings.length > mostRows && { tableMore: say.tableMore(rest(mostRows)) }),
    }),
    ...(trace && { trace }),
    fired: firedSection(context, standings.slice(0, mostRows)),
    files: tableLinks(context, context.href({ kind: 'kpi', id: kpi.id }).replace(/\/$/, ''), say.values),
    prose: renderRecordProse(context, local.prose, { headingShift: 1 }),
  };
}

/** One page per KPI of the catalogue. */
export function kpiPaths(context: ViewContext) {
  return recordPaths(context.playbook.kpis, (record) => kpiPage(context, record));
}
