import type { Measurement } from '../../model/measurement.ts';
import type { Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { countedRows, isSettledByFile } from './counted-rows.ts';
import { tidyFigure } from './tidy-figure.ts';

/** What a KPI’s definition says of how its periods are divided. */
type Divided = Pick<Kpi, 'id' | 'frequency' | 'aggregation' | 'ratio'>;

/** A period in which both parts of a ratio have a value. */
export interface RatioParts {
  readonly period: Period;
  readonly of: Measurement;
  readonly by: Measurement;
}

/**
 * The periods that a ratio can be computed for (M32): those without a value of its own in which both its parts
 * have one. The parts are read at the ratio’s own frequency. Its own figure wins where there is one, and a
 * correction that empties it holds.
 */
export function periodsToDivide(measurements: readonly Measurement[], kpi: Divided): RatioParts[] {
  const { aggregation, frequency, ratio } = kpi;
  if (aggregation !== 'ratio' || ratio === undefined) return [];
  const [own, above, below] = [kpi.id, ratio.of, ratio.by].map(
    (id) => countedRows(measurements, { id, frequency }).rows,
  );
  return [...(above ?? [])].flatMap(([period, of]) => {
    const by = below?.get(period);
    const written = own?.get(period);
    return isSettledByFile(written) || of.value === null || by?.value == null ? [] : [{ period, of, by }];
  });
}

/**
 * The figures of a ratio that are computed and not read (M32), one a period. Nothing is divided by zero: such a period
 * stays missing. A quotient is provisional while one of its parts is, corrected where one of them was; its place is
 * that of what is divided.
 */
export function quotientRows(measurements: readonly Measurement[], kpi: Divided): Measurement[] {
  return periodsToDivide(measurements, kpi).flatMap(({ period, of, by }) => {
    if (of.value === null || by.value === null || by.value === 0) return [];
    const status = (['provisional', 'corrected'] as const).find((each) => of.status === each || by.status === each);
    return [
      {
        kpi: kpi.id,
        period,
        value: tidyFigure(of.value / by.value),
        status: status ?? 'final',
        file: of.file,
        line: of.line,
        parts: { of, by },
      },
    ];
  });
}
