import type { KpiUse } from '../model/kpi-use.ts';
import type { Direction } from '../model/kpi.ts';
import type { Kpi, Partnership } from '../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership } from './builders.ts';

/** A partnership that follows one KPI, with what the parties agreed on it, and the catalogue that holds the KPI. */
export function anAgreedKpi(
  use: Partial<KpiUse>,
  direction: Direction = 'up',
  unit = '%',
): { partnerships: Partnership[]; kpis: Kpi[] } {
  return { partnerships: [aPartnership({ kpis: [aKpiUse(use)] })], kpis: [aKpi({ direction, unit })] };
}
