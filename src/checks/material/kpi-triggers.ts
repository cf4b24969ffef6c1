import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { KpiTrigger, KpiUse } from '../../model/kpi-use.ts';
import type { Partnership } from '../../model/playbook.ts';

/** A trigger of a record, with the line it stands in and where it is written. */
export interface PlacedTrigger {
  readonly trigger: KpiTrigger;
  readonly use: KpiUse;
  /** The way to the trigger in the front matter: `kpis`, 0, `triggers`, 1. */
  readonly path: FieldPath;
}

/** Every trigger of a record, in the order it is written. */
export function triggersIn({ kpis = [] }: Pick<Partnership, 'kpis'>): PlacedTrigger[] {
  return kpis.flatMap((use, index) => [
    ...(use.trigger ? [{ trigger: use.trigger, use, path: ['kpis', index, 'trigger'] }] : []),
    ...(use.triggers ?? []).map((trigger, at) => ({ trigger, use, path: ['kpis', index, 'triggers', at] })),
  ]);
}
