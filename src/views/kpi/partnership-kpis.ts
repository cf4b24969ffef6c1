import { isRelational } from '../../domain/health/health.ts';
import { forecastOf } from '../../domain/kpi/kpi-forecast.ts';
import { seriesFinder } from '../../domain/kpi/followed-series.ts';
import type { KpiSeries } from '../../domain/kpi/kpi-series.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatAgreedKpiValue } from '../../format/kpi-value.ts';
import { formatPeriod } from '../../format/period.ts';
import { levelsOf } from '../../charts/kpi-levels.ts';
import { triggersOf } from '../../model/kpi-use.ts';
import type { Partnership } from '../../model/playbook.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { rowsText } from './measured-rows.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { datelineOf } from '../partnership/dateline.ts';
import { railOf, type RailView } from '../partnership/rail.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { tableLinks, type TableLink } from '../ui/table-links.ts';
import { inLocale } from '../language/translated.ts';
import type { Definition } from '../ui/definition.ts';
import type { ViewContext } from '../view-context.ts';
import { indexSection, type TablesSection } from './index-section.ts';
import { kpiCard, type KpiCardView } from './kpi-card.ts';
import { courseOf } from './kpi-course.ts';
import { describeRule, firedView, type FiredView } from './kpi-fired.ts';
import { followsKpis, partnershipStandings, type KpiStanding } from './kpi-standing.ts';
import { scorecardSection } from './scorecard-section.ts';
import { ratingSection } from './rating-section.ts';
import { tallySentences } from './kpi-tally.ts';

/** A KPI of the partnership with what was agreed on it and where its values come from. */
export interface FollowedKpi {
  readonly card: KpiCardView;
  readonly agreed: readonly string[];
  /** What crossing a limit in force today may set off. */
  readonly triggers: readonly { readonly text: string; readonly title: string; readonly href?: string }[];
  readonly provided?: string;
  /** How the values are made, in words. */
  readonly formula?: string;
  /** How they move over time. */
  readonly course: readonly Definition[];
  readonly excluded: readonly string[];
  /** The file and lines the values were read from; absent in partner editions. */
  readonly origin?: string;
}

export interface PartnershipKpisView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly rail: RailView;
  readonly families: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentence: Sentence;
    readonly kpis: readonly FollowedKpi[];
  }[];
  readonly scorecard?: TablesSection;
  /** The indices and, for a supplier, its rating. */
  readonly scores: readonly TablesSection[];
  readonly fired: readonly FiredView[];
  readonly files: readonly TableLink[];
  readonly backHref: string;
}

function followed(
  context: ViewContext,
  standing: KpiStanding,
  seriesOf: (kpi: string) => KpiSeries | undefined,
  csv: string,
): FollowedKpi {
  const { locale, words } = context;
  const say = words.kpi.partnership;
  const { kpi, series } = standing;
  const { formula } = inLocale(kpi, locale);
  const written = (values: readonly number[]) =>
    values.map((value) => formatAgreedKpiValue(value, kpi.unit, locale)).join(' – ');
  const origin = rowsText(
    context,
    series.points.flatMap(({ measurement }) => measurement ?? []),
  );
  const forecast = forecastOf(series)?.points;
  const options = { size: 'wide' as const, ...(forecast && { forecast }) };
  const owner = kpi['source-owner'];
  return {
    card: kpiCard(context, { standing, names: 'kpi', options, caption: true, csv, rows: true }),
    agreed: series.uses.map((use) => {
      const { targets, limits } = levelsOf(use, kpi.direction);
      const from = use.from ? say.agreedFrom(formatDate(use.from, locale, 'medium')) : say.agreedAlways;
      return targets.length + limits.length === 0
        ? say.agreedNone
        : say.agreedRow(from, written(targets), written(limits));
    }),
    triggers: triggersOf(series.thresholds ?? {}).map(({ clause, article, when }) => ({
      title: words.kpi.fired.heading(clauseTitle(context, clause), article ?? ''),
      text: describeRule(context, when),
      ...(context.clauses.has(clause) && { href: context.href({ kind: 'clause', id: clause }) }),
    })),
    course: courseOf(context, series, seriesOf),
    ...(formula !== undefined && { formula }),
    ...(owner && { provided: say.provides(context.person(owner).name) }),
    excluded: series.uses.flatMap((use) =>
      (use.exclusions ?? []).map(({ period, reason, accepted }) =>
        say.excluded(capitalise(formatPeriod(period, locale)), reason, accepted ? formatDate(accepted, locale) : ''),
      ),
    ),
    ...(origin !== '' && { origin }),
  };
}

/** The business and the relationship apart; a family without a KPI is left out. */
function familiesOf(
  context: ViewContext,
  partnership: Partnership,
  standings: readonly KpiStanding[],
): PartnershipKpisView['families'] {
  const say = context.words.kpi.partnership;
  const seriesOf = seriesFinder(
    partnership,
    standings.map(({ series }) => series),
    context.playbook.kpis,
    context.asOf,
  );
  const csv = `${filesOf(context, partnership)}.csv`;
  const family = (id: string, title: string, own: readonly KpiStanding[]) => ({
    id,
    title,
    sentence: sentence(...tallySentences(context, own, nameIn(context))),
    kpis: own.map((standing) => followed(context, standing, seriesOf, csv)),
  });
  const business = standings.filter(({ kpi }) => !isRelational(kpi));
  const relationship = standings.filter(({ kpi }) => isRelational(kpi));
  return [family('business', say.business, business), family('relationship', say.relationship, relationship)].filter(
    ({ kpis }) => kpis.length > 0,
  );
}

/** The files of the values, without their ending. */
function filesOf(context: ViewContext, { id }: Partnership): string {
  return context.href({ kind: 'partnership-kpis', id }).replace(/\/$/, '');
}

function nameIn({ locale }: ViewContext) {
  return ({ kpi }: KpiStanding) => inLocale(kpi, locale).title;
}

function openingOf(context: ViewContext, standings: readonly KpiStanding[]): Sentence {
  const { locale, words } = context;
  const say = words.kpi.partnership;
  return sentence(
    say.all(capitalise(countInWords(standings.length, locale, words.kpi.kpiForms))),
    ...tallySentences(context, standings, nameIn(context)),
  );
}

function frameOf(context: ViewContext, partnership: Partnership, opening: Sentence): PageFrame {
  const say = context.words.kpi.partnership;
  const { title } = inLocale(partnership, context.locale);
  return pageFrame(context, {
    kind: 'partnership-kpis',
    target: { kind: 'partnership-kpis', id: partnership.id },
    title: say.heading(title),
    description: plainSentence(opening),
    current: 'partnerships',
    crumbs: partnershipCrumbs(context, partnership, { label: say.title }),
    record: { file: partnership.file, review: partnership.review },
  });
}

/**
 * The KPIs of one partnership: business and relationship apart, every chart with its agreed figures and
 * its files (M17, M32, M33).
 */
export function partnershipKpis(context: ViewContext, partnership: Partnership): PartnershipKpisView {
  const say = context.words.kpi.partnership;
  const { title } = inLocale(partnership, context.locale);
  const standings = partnershipStandings(context, partnership);
  const opening = openingOf(context, standings);
  const families = familiesOf(context, partnership, standings);
  const scorecard = scorecardSection(context, standings);
  const scores = [indexSection(context, partnership), ratingSection(context, partnership)].filter(
    (section) => section !== undefined,
  );
  return {
    frame: frameOf(context, partnership, opening),
    title: say.heading(title),
    dateline: datelineOf(context, partnership, title),
    sentence: opening,
    rail: railOf(context, partnership, 'partnership-kpis', [
      ...(scorecard ? [{ href: `#${scorecard.id}`, label: scorecard.title }] : []),
      ...families.flatMap((each) =>
        each.kpis.map(({ card }) => ({ href: `#${card.id}`, label: card.title, state: card.status })),
      ),
      ...scores.map((score) => ({ href: `#${score.id}`, label: score.title })),
    ]),
    ...(scorecard && { scorecard }),
    families,
    scores,
    fired: standings.flatMap((standing) => standing.fired.map((fired) => firedView(context, standing, fired))),
    files: tableLinks(context, filesOf(context, partnership), say.values, partnership),
    backHref: context.href({ kind: 'partnership', id: partnership.id }),
  };
}

/** One page of KPIs per partnership that follows any. */
export function partnershipKpisPaths(context: ViewContext) {
  return context.playbook.partnerships
    .filter((record) => followsKpis(context, record))
    .map((record) => partnershipPath(context, record, { id: record.id }, () => partnershipKpis(context, record)));
}
