import { judgedValue } from '../../charts/judged-value.ts';
import { isImprovement, trendOf } from '../../domain/kpi/kpi-trend.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import { formatPeriod } from '../../format/period.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { formatDifference } from './kpi-difference.ts';
import type { TablesSection } from './index-section.ts';
import { standingStatus, type KpiStanding } from './kpi-standing.ts';
import { targetsOf, targetText } from './kpi-target.ts';

/**
 * The scorecard of a partnership (M34): what is counted, and apart from it what is judged, each with its perspective,
 * value, target and course. Undefined where no KPI is followed.
 */
export function scorecardSection(context: ViewContext, standings: readonly KpiStanding[]): TablesSection | undefined {
  if (standings.length === 0) return undefined;
  const { locale, words } = context;
  const say = words.kpi.scorecard;
  const [judged, counted] = [standings.filter(isJudgement), standings.filter((each) => !isJudgement(each))];
  const count = (number: number) => countInWords(number, locale, words.kpi.kpiForms);
  return {
    id: 'scorecard',
    title: say.title,
    sentence: sentence(
      say.sentence(
        capitalise(count(standings.length)),
        judged.length === 0 ? '' : countInWords(judged.length, locale, say.judgedForms),
      ),
    ),
    tables: [
      ...(counted.length > 0 ? [tableOf(context, say.quantitative, counted)] : []),
      ...(judged.length > 0 ? [tableOf(context, say.qualitative, judged)] : []),
    ],
  };
}

function isJudgement({ kpi }: KpiStanding): boolean {
  return kpi.qualitative === true;
}

function tableOf(context: ViewContext, label: string, standings: readonly KpiStanding[]): TableView {
  const columns = columnsOf(...context.words.kpi.scorecard.columns);
  return {
    label,
    caption: label,
    columns,
    rows: standings.map((standing) => ({ cells: cellsOf(context, standing) })),
  };
}

function cellsOf(context: ViewContext, standing: KpiStanding): CellView[] {
  const { locale, words } = context;
  const { kpi, series } = standing;
  const { latest } = series;
  return [
    { text: inLocale(kpi, locale).title, href: `#${kpi.id}` },
    // Beside the name, in sight on a phone however far the figures go.
    { text: '', status: standingStatus(context, standing) },
    { text: words.vocabulary.perspective[kpi.perspective] },
    {
      text: judgedValue(latest, kpi, locale),
      ...(latest && { sub: formatPeriod(latest.period, locale, 'short') }),
    },
    { text: targetText(standing, locale) },
    { text: formatDifference(latest?.value ?? null, targetsOf(standing), kpi.unit, locale) },
    { text: courseWord(context, standing) },
  ];
}

/** Where the KPI went over a year, and for whom it is good; a dash where a year of values does not tell. */
function courseWord({ words }: ViewContext, { kpi, series }: KpiStanding): string {
  const say = words.kpi.scorecard;
  const trend = trendOf(series);
  if (trend === undefined) return '–';
  if (trend.course === 'steady') return say.steady;
  const isBetter = isImprovement(trend.move, kpi.direction);
  return isBetter === undefined ? say[trend.course] : isBetter ? say.better : say.worse;
}
