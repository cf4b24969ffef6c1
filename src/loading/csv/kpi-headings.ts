import type { KpiRecord } from '../../model/kpi.ts';
import type { KpiHeading } from './read-measurements.ts';

type NamedKpi = Pick<KpiRecord, 'title' | 'aliases' | 'formerly' | 'unit' | 'frequency'> & { readonly id: string };

/**
 * What a CSV file needs to know of each KPI of the catalogue: the names that a heading may give it, and
 * how its figures are read.
 */
export function kpiHeadings(kpis: readonly NamedKpi[]): KpiHeading[] {
  return kpis.map(({ id, title, aliases = [], formerly, unit, frequency }) => ({
    id,
    title,
    aliases,
    formerly,
    unit,
    frequency,
  }));
}
