import { fitAxis } from '../../charts/axis.ts';
import type { KpiChartOptions } from '../../charts/kpi-chart.ts';
import { renderKpiFigure } from '../../charts/kpi-figure.ts';
import { readKpiSeries } from '../../charts/kpi-reading.ts';
import { buildSeries, type KpiSeries } from '../../domain/kpi/kpi-series.ts';
import { formatKpiValue } from '../../format/kpi-value.ts';
import { formatPeriod } from '../../format/period.ts';
import { parseDuration } from '../../model/duration.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import { frequencyOf, periodAt, periodIndex, periodSchema } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import type { KpiCardView } from '../kpi/kpi-card.ts';
import { standingStatus } from '../kpi/kpi-standing.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { exampleDay, noProse } from './invented.ts';
import { statusExample } from './states.ts';

const due = parseDuration('10 days');

/** The KPI of every example. */
export const availability: Kpi = {
  id: 'availability',
  file: 'kpis/availability.mdx',
  title: 'Disponibilité',
  unit: '%',
  direction: 'up',
  perspective: 'process',
  frequency: 'monthly',
  aggregation: 'mean',
  ...(due && { due }),
  prose: noProse,
  language: 'fr',
  translations: {},
};

const at = (text: string) => periodSchema.parse(text);
const agreed: KpiUse = { kpi: availability.id, target: 0.985, amber: 0.98, floor: 0.975 };

/** Availability month by month up to October 2026, the last values provisional where `provisional` says how many. */
function monthly(values: readonly (number | null)[], uses: readonly KpiUse[] = [], provisional = 0): KpiSeries {
  const last = at('2026-10');
  const first = periodIndex(last) - values.length + 1;
  const measurements = values.map((value, offset) => ({
    kpi: availability.id,
    period: periodAt(first + offset, frequencyOf(last)),
    value,
    status: offset >= values.length - provisional ? ('provisional' as const) : ('final' as const),
    file: 'partnerships/example/kpis.csv',
    line: offset + 2,
  }));
  return buildSeries(
    { since: isoDateSchema.parse('2026-07-01'), kpis: [...uses], measurements },
    availability,
    exampleDay,
  );
}

/** What a chart of a KPI is drawn from. */
export interface KpiChartExample {
  readonly series: KpiSeries;
  readonly options: KpiChartOptions;
}

/**
 * A KPI’s line in each of its states: levels agreed, a period without data, a clause set in motion, new levels,
 * a forecast, nothing yet.
 */
export const kpiCharts = {
  levels: { series: monthly([0.981, 0.984, 0.988, 0.99], [agreed]), options: {} },
  gap: { series: monthly([0.99, null, 0.972, 0.968], [agreed], 1), options: {} },
  trigger: {
    series: monthly([0.988, 0.974, 0.972, 0.969], [agreed]),
    options: { triggers: [{ period: at('2026-10'), article: '14.2', provisional: false }] },
  },
  newLevels: {
    series: monthly(
      [0.974, 0.977, 0.981, 0.984],
      [
        { ...agreed, target: 0.975, amber: 0.972, floor: 0.97 },
        { ...agreed, from: isoDateSchema.parse('2026-09-01') },
      ],
    ),
    options: {},
  },
  forecast: {
    series: monthly([0.99, 0.986, 0.983, 0.979], [agreed]),
    options: {
      forecast: [
        { period: at('2026-11'), value: 0.976, low: 0.971, high: 0.981 },
        { period: at('2026-12'), value: 0.973, low: 0.966, high: 0.98 },
      ],
    },
  },
  unagreed: { series: monthly([0.98, 0.983, 0.979, 0.985]), options: {} },
  empty: { series: monthly([], [agreed]), options: {} },
} as const satisfies Readonly<Record<string, KpiChartExample>>;

/** Who owes the figures of the examples. */
export const chartOwner = { id: 'owner', name: 'Théo Bastide' };

/**
 * The charts in a language, side by side over the same months: small multiples.
 * @param href where their links lead: the examples name no page of the playbook
 */
export function kpiChartExamples(context: ViewContext, href: string): readonly Example<KpiCardView>[] {
  const { locale, words } = context;
  const { kpiCharts: say, sample } = words.components;
  const shared = { span: { from: at('2026-07'), to: at('2026-10') }, axis: fitAxis([0.965, 0.995], 1) };
  return examplesOf<keyof typeof kpiCharts, KpiChartExample>(say.titles, kpiCharts).map(({ id, title, shown }) => {
    const { series } = shown;
    const options = { ...shown.options, ...shared };
    const figure = renderKpiFigure({ series, id: `example-${id}`, title: say.chart(title), locale, options });
    const owed = [readKpiSeries(series, [], locale), words.kpi.page.owed(chartOwner.name)].join(' ');
    return {
      id,
      title,
      shown: {
        id,
        title,
        href,
        sub: sample.partner,
        value: formatKpiValue(series.latest?.value ?? null, series.kpi.unit, locale),
        period: series.latest ? formatPeriod(series.latest.period, locale) : '',
        status: options.triggers ? statusExample(locale, 'clause') : standingStatus(context, { series, fired: [] }),
        figure,
        ...(figure === '' && { empty: owed }),
      },
    };
  });
}
