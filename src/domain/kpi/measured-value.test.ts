import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, day, measurements } from '../../testing/builders.ts';
import { buildSeries } from './kpi-series.ts';
import { measuredValue } from './measured-value.ts';

const series = (values: readonly (number | null)[]) =>
  buildSeries(
    aPartnership({ kpis: [aKpiUse()], measurements: measurements('availability', '2026-07', values) }),
    aKpi(),
    day('2026-11-23'),
  );

describe('the value that judges', () => {
  it('M01 is the last one whose period begins on or before the due date', () => {
    const found = (due: string) => measuredValue(series([1, 2, 4]), { due: day(due) })?.value;
    expect([found('2026-08-31'), found('2026-09-01'), found('2026-06-30')]).toEqual([2, 4, undefined]);
  });

  it('M03 is the sum from the period that holds the start to the one that holds the due date', () => {
    const total = (from: string, due: string) =>
      measuredValue(series([1, 2, 4]), { reading: 'total', from: day(from), due: day(due) });
    expect(total('2026-07-31', '2026-09-30')).toMatchObject({ value: 7, period: '2026-09' });
    expect(total('2026-08-01', '2026-09-30')?.value).toBe(6);
    expect(total('2026-08-01', '2026-08-31')?.value).toBe(2);
    expect(total('2026-10-01', '2026-12-31')).toBeUndefined();
  });

  it('M03 adds nothing for a period without a value, and knows no sum of nothing', () => {
    expect(measuredValue(series([1, null, 4]), { reading: 'total' })?.value).toBe(5);
    expect(measuredValue(series([]), { reading: 'total' })).toBeUndefined();
  });
});
