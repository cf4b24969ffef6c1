import { coverageNeeded, type HealthIndex } from '../../domain/health/health.ts';
import { healthHistory } from '../../domain/health/health-history.ts';
import { shownKpiScore, shownScore } from '../../domain/health/shown-score.ts';
import { formatKpiValue } from '../../format/kpi-value.ts';
import { formatNumber, formatWholeShare } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { statusView } from '../ui/status-view.ts';
import { tableLinks, type TableLink } from '../ui/table-links.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import type { TraceStep } from './kpi-trace.ts';
import { indexReckoning } from './score-reckoning.ts';

/** A section made of a sentence and tables. */
export interface TablesSection {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  readonly tables: readonly TableView[];
  /** How the latest figures come about, from the rows they were read from. */
  readonly reckoning?: readonly TraceStep[];
  /** The figures for a spreadsheet. */
  readonly files?: readonly TableLink[];
}

/** A score from 0 to 100 with its state, or that it is unknown. */
export function scoreCell(context: ViewContext, index: Pick<HealthIndex, 'score' | 'status' | 'coverage'>): CellView {
  const { locale, words } = context;
  const share = formatWholeShare(index.coverage, locale, [coverageNeeded]);
  return {
    text: index.score === null ? '' : ` ${formatNumber(shownScore(index.score), locale)}`,
    status: statusView(context, index.status),
    ...(index.coverage < 1 && { sub: words.kpi.indices.coverage(share) }),
  };
}

/**
 * The two indices of a partnership (M36): what each is made of today, and how both stood at the end of each quarter.
 * Undefined where no KPI enters an index.
 */
export function indexSection(context: ViewContext, partnership: Partnership): TablesSection | undefined {
  const say = context.words.kpi.indices;
  const { health, series } = factsOf(context, partnership);
  if (health.business.inputs.length + health.relationship.inputs.length === 0) return undefined;
  const written = (score: number | null) =>
    score === null ? say.unknown : say.of(formatNumber(shownScore(score), context.locale));
  const history = healthHistory(partnership, series, context.asOf, context.calendar);
  return {
    id: 'indices',
    title: say.title,
    sentence: sentence(say.stands(written(health.business.score), written(health.relationship.score)), say.rule),
    tables: [
      inputsTable(context, health),
      ...(history.length > 0
        ? [
            {
              label: say.history,
              caption: say.history,
              columns: columnsOf(...say.historyColumns),
              rows: history.toReversed().map(({ quarter, health: then }) => ({
                cells: [
                  { text: formatPeriod(quarter, context.locale) },
                  scoreCell(context, then.business),
                  scoreCell(context, then.relationship),
                ],
              })),
            },
          ]
        : []),
    ],
    reckoning: indexReckoning(context, health, series),
    ...(history.length > 0 && {
      files: tableLinks(context, `${context.href({ kind: 'partnerships' })}indices`, context.words.csv.sheets.indices),
    }),
  };
}

function inputsTable(
  context: ViewContext,
  health: Readonly<Record<'business' | 'relationship', HealthIndex>>,
): TableView {
  const { locale, words } = context;
  const say = words.kpi.indices;
  const kinds = ['business', 'relationship'] as const;
  return {
    label: say.inputs,
    caption: say.inputs,
    columns: columnsOf(...say.inputColumns),
    rows: kinds.flatMap((kind) =>
      health[kind].inputs.map((input) => {
        const kpi = context.kpis.get(input.kpi);
        return {
          cells: [
            { text: kpi ? inLocale(kpi, locale).title : input.kpi, href: `#${input.kpi}` },
            { text: words.vocabulary.health[kind] },
            { text: formatNumber(input.weight, locale) },
            {
              text: formatKpiValue(input.value, kpi?.unit ?? '', locale),
              ...(input.period && { sub: formatPeriod(input.period, locale, 'short') }),
            },
            { text: input.score === null ? '–' : formatNumber(shownKpiScore(input.score), locale) },
          ],
        };
      }),
    ),
  };
}
