import type { IsoDate } from '../../model/iso-date.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { buildSeries, type KpiSeries } from './kpi-series.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/**
 * How to find another KPI’s series in a partnership, for a ratio of sums: among those it follows, else from the
 * catalogue, since the two parts of a ratio need no target of their own.
 */
export function seriesFinder(
  partnership: Partnership,
  followed: readonly KpiSeries[],
  kpis: readonly Kpi[],
  asOf: IsoDate,
): (id: string) => KpiSeries | undefined {
  return (id) => {
    const own = followed.find(({ kpi }) => kpi.id === id);
    const kpi = own ? undefined : kpis.find((known) => known.id === id);
    return kpi ? buildSeries(partnership, kpi, asOf) : own;
  };
}

/**
 * The series of every KPI that a partnership follows, in the order of its record, each once however often its figures
 * changed (M33). A KPI that the catalogue does not know has none: the check tells its author.
 * @param kpis the catalogue
 */
export function followedSeries(
  partnership: Partnership,
  kpis: readonly Kpi[],
  asOf: IsoDate,
  calendar?: WorkingCalendar,
): KpiSeries[] {
  const followed = new Set((partnership.kpis ?? []).map(({ kpi }) => kpi));
  return [...followed].flatMap((id) => {
    const kpi = kpis.find((known) => known.id === id);
    return kpi ? [buildSeries(partnership, kpi, asOf, calendar)] : [];
  });
}
