import type { Sharing } from '../domain/shared-paths.ts';
import type { KpiUse } from '../model/kpi-use.ts';
import type { Measurement } from '../model/measurement.ts';
import type { Partnership } from '../model/playbook.ts';
import { kept, pick } from './pick.ts';

/**
 * What `kpis.<id>` shares of the figures agreed on a KPI. Its weight, baseline, trigger and exclusions come with
 * `kpis` as a whole alone.
 */
const limitFields = ['kpi', 'from', 'target', 'target-high', 'amber', 'floor', 'ceiling', 'critical'] as const;

/** The KPIs an edition sees followed; undefined where none is. */
export function projectUses({ kpis }: Partnership, shares: Sharing): KpiUse[] | undefined {
  const shared = kept(kpis, ({ kpi }) => shares(`kpis.${kpi}`));
  return shares('kpis') ? shared : shared?.map((use) => pick(use, limitFields));
}

/**
 * The figures of the KPIs that are shared: period, value and status. Notes stay internal, as do the rows of a single
 * party; where a figure was read is told by the record alone, since the name of a spreadsheet may say too much.
 */
export function projectMeasurements({ measurements, kpis = [], file }: Partnership, shares: Sharing): Measurement[] {
  const shared = new Set(kpis.map(({ kpi }) => kpi).filter((kpi) => shares(`kpis.${kpi}`)));
  return measurements
    .filter(({ kpi, party }) => shared.has(kpi) && (party === undefined || party === 'total'))
    .map((row) => ({ ...pick(row, ['kpi', 'period', 'value', 'party', 'status']), file, line: 1 }));
}
