import type { Direction } from '../model/kpi.ts';
import type { KpiUse } from '../model/kpi-use.ts';

/** A stretch of values to watch, lowest end first. */
export interface WatchBand {
  readonly low: number;
  readonly high: number;
}

/** The lines that a dated set of figures draws on a chart. */
export interface KpiLevels {
  readonly targets: readonly number[];
  /** The contractual thresholds: floor where higher is better, ceiling where lower is. */
  readonly limits: readonly number[];
  readonly bands: readonly WatchBand[];
}

const none: KpiLevels = { targets: [], limits: [], bands: [] };

function defined(...values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

/**
 * The target, the contractual thresholds and the watch band in force, by the rules of “KPI status”: the band runs
 * from the target to `amber`, or to the contractual threshold where no `amber` is given; around a range it is
 * `amber` wide at either end.
 */
export function levelsOf(use: KpiUse | undefined, direction: Direction): KpiLevels {
  if (!use) return none;
  const { target, amber, floor, ceiling } = use;
  const high = use['target-high'];
  if (direction === 'range') {
    const bands =
      amber === undefined
        ? []
        : [
            ...defined(target).map((end) => ({ low: end - amber, high: end })),
            ...defined(high).map((end) => ({ low: end, high: end + amber })),
          ];
    return { targets: defined(target, high), limits: defined(floor, ceiling), bands };
  }
  const limit = direction === 'up' ? floor : (ceiling ?? floor);
  const edge = amber ?? limit;
  const bands =
    target === undefined || edge === undefined || edge === target
      ? []
      : [{ low: Math.min(target, edge), high: Math.max(target, edge) }];
  return { targets: defined(target), limits: defined(limit), bands };
}
