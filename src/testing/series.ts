import type { KpiSeries, SeriesPoint } from '../domain/kpi/kpi-series.ts';
import type { Status } from '../domain/health/status.ts';
import type { KpiUse } from '../model/kpi-use.ts';
import { frequencyOf, periodAt, periodIndex } from '../model/period.ts';
import type { Kpi } from '../model/playbook.ts';
import { aKpi, aKpiUse, aMeasurement, period } from './builders.ts';

/** Figures agreed for `availability`: target 98.5 %, off target below 98 %, contractual threshold 97.5 %. */
export function agreedAvailability(fields: Partial<KpiUse> = {}): KpiUse {
  return aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975, ...fields });
}

interface SeriesInput {
  readonly first?: string;
  readonly values: readonly (number | null)[];
  readonly use?: KpiUse;
  readonly kpi?: Kpi;
  /** Status by value; on target from the target, off target below amber, to be watched between. */
  readonly status?: (value: number) => Status;
  /** Offsets of provisional values. */
  readonly provisional?: readonly number[];
}

/** A series of `availability` as the domain builds it, for tests of what is drawn or said from it. */
export function aSeries({
  first = '2026-01',
  values,
  use,
  kpi = aKpi(),
  status,
  provisional = [],
}: SeriesInput): KpiSeries {
  const start = period(first);
  const judge =
    status ??
    ((value: number): Status => {
      if (use?.target === undefined) return 'no-data';
      return value >= use.target ? 'ok' : value >= (use.amber ?? 0) ? 'watch' : 'bad';
    });
  const points = values.map((value, offset): SeriesPoint => {
    const at = periodAt(periodIndex(start) + offset, frequencyOf(start));
    return {
      period: at,
      value,
      status: value === null ? 'no-data' : judge(value),
      measurement:
        value === null
          ? undefined
          : aMeasurement({
              kpi: kpi.id,
              period: at,
              value,
              line: offset + 2,
              status: provisional.includes(offset) ? 'provisional' : 'final',
            }),
      thresholds: use,
    };
  });
  return {
    kpi,
    points,
    uses: use ? [use] : [],
    thresholds: use,
    latest: points.findLast((point) => point.value !== null),
    overdue: undefined,
    gaps: [],
  };
}
