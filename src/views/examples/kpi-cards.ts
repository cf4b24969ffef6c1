import type { KpiSeries } from '../../domain/kpi/kpi-series.ts';
import type { Kpi } from '../../model/playbook.ts';
import { partnershipKpi, type PartnershipKpi } from '../partnership/kpis.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { inventedContext, inventedPartnership } from './invented.ts';
import { availability, chartOwner, kpiCharts } from './kpi-charts.ts';

const { levels, newLevels, gap, empty } = kpiCharts;

/**
 * A KPI of a partnership in each state: on target, to be watched, off target, and without data.
 * @param href where its links lead: the examples name no page of the playbook
 */
export function kpiCardExamples(context: ViewContext, href: string): readonly Example<readonly PartnershipKpi[]>[] {
  const { sample, kpiCards: say } = context.words.components;
  const invented = inventedContext(context, href, { people: [chartOwner] });
  const partnership = inventedPartnership({ id: 'example', title: sample.partnership });
  const card = (title: string, series: KpiSeries, index: number) => {
    const kpi: Kpi = { ...availability, id: `card-${index}`, title, 'source-owner': chartOwner.id };
    return partnershipKpi(invented, { partnership, kpi, series, fired: [] });
  };
  return examplesOf<keyof typeof say.titles, readonly PartnershipKpi[]>(say.titles, {
    states: [levels, newLevels, gap, empty].map(({ series }, index) => card(say.names[index] ?? '', series, index)),
  });
}
