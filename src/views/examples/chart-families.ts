import type { ViewContext } from '../view-context.ts';
import { healthExamples } from './healths.ts';
import { kpiCardExamples } from './kpi-cards.ts';
import { kpiChartExamples } from './kpi-charts.ts';
import { mapExamples } from './maps.ts';
import { radarExamples } from './radars.ts';
import { bulletExamples, dumbbellExamples } from './small-charts.ts';
import { stakeholderExamples } from './stakeholders.ts';
import { voteExamples } from './votes.ts';
import { waterfallExamples } from './waterfalls.ts';

/** The examples of the drawings, family by family in the order of the page. */
export function chartFamilies(context: ViewContext) {
  const { locale } = context;
  return {
    healths: healthExamples(locale),
    kpiCharts: kpiChartExamples(context, '#kpiCharts'),
    kpiCards: kpiCardExamples(context, '#kpiCards'),
    bullets: bulletExamples(locale),
    dumbbells: dumbbellExamples(locale),
    radars: radarExamples(locale),
    waterfalls: waterfallExamples(locale),
    maps: mapExamples(locale),
    stakeholders: stakeholderExamples(locale),
    votes: voteExamples(locale),
  };
}

export type ChartFamilies = ReturnType<typeof chartFamilies>;
