import { judgedValue } from '../../charts/judged-value.ts';
import { levelsOf } from '../../charts/kpi-levels.ts';
import { breachRun } from '../../domain/kpi/kpi-breach.ts';
import { rowsBehind } from '../../domain/kpi/computed-rows.ts';
import { tidyFigure } from '../../domain/kpi/tidy-figure.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatAgreedKpiValue, formatKpiValue } from '../../format/kpi-value.ts';
import { formatItems } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { Tone } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { formatDifference } from './kpi-difference.ts';
import { standingStatus, type KpiStanding } from './kpi-standing.ts';
import { namedPeriods } from './named-periods.ts';

/** One step from a line of a file to a verdict. `code` is a file name, kept as it is written. */
export interface TraceStep {
  readonly name: string;
  readonly code?: string;
  readonly text: string;
  readonly result: string;
  readonly tone?: Tone;
}

export interface TraceView {
  readonly title: string;
  readonly sentence: Sentence;
  readonly steps: readonly TraceStep[];
  readonly note?: string;
}

/**
 * Where the latest value of a standing comes from and what it was judged against, step by step. Files are named in
 * the internal edition alone.
 * @returns undefined without a value
 */
export function traceOf(context: ViewContext, standing: KpiStanding): TraceView | undefined {
  const { locale, words } = context;
  const { partnership, kpi, series } = standing;
  const { latest } = series;
  if (!latest) return undefined;
  const say = words.kpi.trace;
  const value = judgedValue(latest, kpi, locale);
  const { targets, limits } = levelsOf(latest.thresholds, kpi.direction);
  const written = (values: readonly number[]) =>
    values.map((each) => formatAgreedKpiValue(each, kpi.unit, locale)).join(' – ');
  // Data that is late ends a run of breaches; the latest value is beyond its limit all the same.
  const run = breachRun({ ...series, overdue: undefined });
  const row = latest.measurement;
  const internal = context.playbook.edition === undefined;
  const since = latest.thresholds?.from ? say.since(formatDate(latest.thresholds.from, locale)) : say.always;
  const period = formatPeriod(latest.period, locale);
  const steps: TraceStep[] = [
    ...(row && internal ? rowSteps(context, row, period) : [{ name: say.row, text: '', result: period }]),
    { name: say.formula, text: inLocale(kpi, locale).formula ?? say.noFormula, result: value },
    {
      name: say.target,
      text: targets.length > 0 ? `${written(targets)}${since}.` : say.noTarget,
      result: formatDifference(latest.value, targets, kpi.unit, locale),
    },
    limits.length > 0
      ? {
          name: say.limit,
          text: formatItems(
            [written(limits), ...(run ? [say.periods(namedPeriods(context, run.periods))] : [])],
            locale,
          ),
          result: run ? say.crossed : say.within,
          tone: run ? ('bad' as const) : ('ok' as const),
        }
      : { name: say.limit, text: say.noLimit, result: '–' },
  ];
  const status = standingStatus(context, standing);
  return {
    title: say.title(value),
    sentence: sentence(say.sentence(inLocale(partnership, locale).title)),
    steps: [...steps, { name: say.verdict, text: period, result: status.word, tone: status.tone }],
    ...(row?.status === 'provisional' && { note: say.provisional }),
  };
}

/**
 * The row a figure was read from; of a computed ratio, each of its two parts with its value; of a total, each file with
 * what its lines add up to.
 */
function rowSteps({ kpis, words, locale }: ViewContext, row: Measurement, period: string): TraceStep[] {
  const say = words.kpi.trace;
  if (row.addends)
    return [...Map.groupBy(row.addends, ({ file }) => file)].map(([file, own]) => {
      const part = kpis.get(own[0]?.kpi ?? '');
      const sum = tidyFigure(own.reduce((total, { value }) => total + (value ?? 0), 0));
      const [first, last] = [Math.min(...own.map(({ line }) => line)), Math.max(...own.map(({ line }) => line))];
      return {
        name: part ? inLocale(part, locale).title : say.row,
        code: file,
        text: `${capitalise(first === last ? words.frame.line(first) : words.frame.lines(first, last))}.`,
        result: part ? formatKpiValue(sum, part.unit, locale) : period,
      };
    });
  return rowsBehind(row).map((each) => {
    const part = row.parts && kpis.get(each.kpi);
    return {
      name: part ? inLocale(part, locale).title : say.row,
      code: each.file,
      text: `${say.line(each.line)}. ${each.note ?? ''}`.trim(),
      result: part ? formatKpiValue(each.value, part.unit, locale) : period,
    };
  });
}
