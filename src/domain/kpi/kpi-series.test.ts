import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodEnd } from '../../model/period.ts';
import {
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  day,
  duration,
  measurements,
  period,
} from '../../testing/builders.ts';
import { addDays } from '../calendar/dates.ts';
import { buildSeries } from './kpi-series.ts';
import { thresholdsAt } from './kpi-thresholds.ts';

const asOf = day('2026-11-23');
const availability = aKpi();

function series(
  rows: ReturnType<typeof measurements>,
  uses = [aKpiUse({ target: 0.98 })],
  kpi = availability,
  on = asOf,
) {
  return buildSeries(aPartnership({ measurements: rows, kpis: uses }), kpi, on);
}

describe('M33 the points of a series', () => {
  it('runs from the first value to the last, gaps included as null', () => {
    const { points, latest } = series(measurements('availability', '2026-06', [null, 0.99, null, 0.97, null]));
    expect(points.map(({ period: name, value, status }) => [name, value, status])).toEqual([
      ['2026-07', 0.99, 'ok'],
      ['2026-08', null, 'no-data'],
      ['2026-09', 0.97, 'watch'],
    ]);
    expect(latest?.period).toBe('2026-09');
  });

  it('is empty when no row has a value', () => {
    expect(series(measurements('availability', '2026-09', [null, null])).points).toEqual([]);
  });

  it('sorts rows given in any order and leaves other KPIs out', () => {
    const rows = [...measurements('availability', '2026-08', [1, 2, 3])].reverse();
    expect(series([...rows, ...measurements('margin', '2026-07', [9, 9])]).points.map(({ value }) => value)).toEqual([
      1, 2, 3,
    ]);
  });

  it('takes rows of no party, or of the total, and leaves one party’s own figures out', () => {
    const rows = [
      aMeasurement({ party: 'norecia', value: 0.5 }),
      aMeasurement({ party: 'total', value: 0.9, period: period('2026-09') }),
    ];
    expect(series(rows).points.map(({ value }) => value)).toEqual([0.9]);
  });

  it('leaves out periods of another frequency', () => {
    const quarterly = aKpi({ frequency: 'quarterly' });
    const rows = [
      aMeasurement({ period: period('2026-Q3'), value: 8 }),
      aMeasurement({ value: 7 }),
      aMeasurement({ period: period('2026-H1'), value: 6 }),
      aMeasurement({ period: period('2025'), value: 5 }),
    ];
    expect(series(rows, [], quarterly).points.map(({ value }) => value)).toEqual([8]);
    expect(series(rows, [], availability).points.map(({ value }) => value)).toEqual([7]);
    expect(series(rows, [], aKpi({ frequency: 'yearly' })).points.map(({ value }) => value)).toEqual([5]);
    expect(series(rows, [], aKpi({ frequency: 'half-yearly' })).points.map(({ value }) => value)).toEqual([6]);
  });

  it('knows nothing of periods that begin after the day of computation', () => {
    const rows = measurements('availability', '2026-09', [0.95, 0.96, 0.97, 0.98]);
    expect(series(rows, undefined, undefined, day('2026-10-31')).latest?.period).toBe('2026-10');
    expect(series(rows, undefined, undefined, day('2026-11-01')).latest?.period).toBe('2026-11');
  });
});

describe('M33 which row counts for a period', () => {
  const provisional = aMeasurement({ status: 'provisional', value: 1 });
  const final = aMeasurement({ status: 'final', value: 2 });
  const corrected = aMeasurement({ status: 'corrected', value: 3, note: 'Relevé repris' });

  it.each([
    ['final over provisional', [final, provisional], 2],
    ['corrected over final', [corrected, final, provisional], 3],
    ['corrected over final, whatever the order', [provisional, final, corrected], 3],
    ['the later of two of one status', [final, aMeasurement({ value: 4 })], 4],
    ['a provisional value over an empty final cell', [provisional, aMeasurement({ value: null })], 1],
    ['a final value over an empty provisional cell', [aMeasurement({ status: 'provisional', value: null }), final], 2],
  ])('takes %s', (_, rows, value) => {
    expect(series(rows).latest?.value).toBe(value);
  });

  it('lets an empty correction withdraw a figure', () => {
    const withdrawn = aMeasurement({ status: 'corrected', value: null, note: 'Relevé retiré' });
    expect(series([withdrawn, final]).latest).toBeUndefined();
    expect(series([final, withdrawn]).latest).toBeUndefined();
  });
});

describe('M33 the revisions of a figure', () => {
  const provisional = aMeasurement({ status: 'provisional', value: 1 });
  const final = aMeasurement({ status: 'final', value: 2 });
  const corrected = aMeasurement({ status: 'corrected', value: 3, note: 'Relevé repris' });

  it('are kept in the order they were written', () => {
    expect(series([provisional, final, corrected]).latest?.revised).toEqual([provisional, final]);
    expect(series([corrected, final, provisional]).latest?.revised).toEqual([final, provisional]);
  });

  it('are absent where the figure was written once', () => {
    expect(series([final]).latest).not.toHaveProperty('revised');
  });

  it('leave the value and its status to the row that counts', () => {
    const { latest } = series([provisional, final, corrected]);
    expect([latest?.value, latest?.measurement]).toEqual([3, corrected]);
  });
});

describe('M32 the figures each period is judged by', () => {
  const uses = [aKpiUse({ from: day('2026-03-31'), target: 0.99 }), aKpiUse({ target: 0.95 })];

  it('are those in force on its last day', () => {
    const { points } = series(measurements('availability', '2026-02', [0.96, 0.96, 0.96]), uses);
    expect(points.map(({ status }) => status)).toEqual(['ok', 'watch', 'watch']);
  });

  it('agree with thresholdsAt on the last day, for any dates', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((offset) => addDays(day('2025-01-01'), offset));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), (dates) => {
        const dated = dates.map((from, index) => aKpiUse({ from, target: index }));
        const { points, thresholds } = series(
          measurements(
            'availability',
            '2025-01',
            Array.from({ length: 22 }, () => 1),
          ),
          dated,
        );
        for (const point of points) expect(point.thresholds).toBe(thresholdsAt(dated, periodEnd(point.period)));
        expect(thresholds).toBe(thresholdsAt(dated, asOf));
      }),
    );
  });

  it('leave a KPI without agreed figures without status', () => {
    expect(series(measurements('availability', '2026-10', [1]), []).latest?.status).toBe('no-data');
  });
});

describe('M41 late data', () => {
  const due = aKpi({ due: duration('10 days') });
  const toSeptember = measurements('availability', '2026-08', [1, 1]);

  it('is late on the day it was due, not the day before', () => {
    expect(series(toSeptember, undefined, due, day('2026-11-09')).overdue).toBeUndefined();
    expect(series(toSeptember, undefined, due, day('2026-11-10')).overdue).toEqual({
      period: '2026-10',
      due: '2026-11-10',
      count: 1,
    });
  });

  it('names the earliest period missing after the last value, and counts them', () => {
    const { overdue } = series(measurements('availability', '2026-07', [1]), undefined, due);
    expect(overdue).toEqual({ period: '2026-08', due: '2026-09-10', count: 3 });
  });

  it('tells a gap between two values apart from what is awaited after the last one', () => {
    const found = series(measurements('availability', '2026-08', [1, null, 1]), undefined, due);
    expect(found.overdue).toBeUndefined();
    expect(found.gaps).toEqual([{ period: '2026-09', due: '2026-10-10' }]);
  });

  it('finds a gap late on the day it was due, not the day before', () => {
    const rows = measurements('availability', '2026-08', [1, null, 1]);
    expect(series(rows, undefined, due, day('2026-10-09')).gaps).toEqual([]);
    expect(series(rows, undefined, due, day('2026-10-10')).gaps).toHaveLength(1);
  });

  it('owes no gap that the parties left out, that the KPI ignores, or that came before the figures', () => {
    const rows = measurements('availability', '2026-08', [1, null, 1]);
    const exclusions = [{ period: period('2026-09'), reason: 'Arrêt' }];
    expect(series(rows, [aKpiUse({ exclusions })], due).gaps).toEqual([]);
    expect(series(rows, undefined, { ...due, 'on-missing': 'ignore' }).gaps).toEqual([]);
    expect(series(rows, undefined, { ...due, 'on-missing': 'breach' }).gaps).toHaveLength(1);
    expect(series(rows, [aKpiUse({ from: day('2026-10-01') })], due).gaps).toEqual([]);
    expect(series(rows).gaps).toEqual([]);
  });

  it('expects the first value for the period in which the figures begin', () => {
    const { overdue } = series([], [aKpiUse({ from: day('2026-09-15') })], due);
    expect(overdue).toEqual({ period: '2026-09', due: '2026-10-10', count: 2 });
  });

  it('expects it from the start of the partnership where the figures carry no date, and else for the last period due', () => {
    const kpis = [aKpiUse()];
    expect(buildSeries(aPartnership({ kpis, since: day('2026-08-02') }), due, asOf).overdue?.period).toBe('2026-08');
    expect(buildSeries(aPartnership({ kpis }), due, asOf).overdue).toEqual({
      period: '2026-10',
      due: '2026-11-10',
      count: 1,
    });
  });

  it('is never late without a delay agreed, nor for a KPI not followed', () => {
    expect(series(toSeptember).overdue).toBeUndefined();
    expect(series(toSeptember, [], due).overdue).toBeUndefined();
  });

  it('counts working days in the calendar given', () => {
    const inWorkingDays = aKpi({ due: duration('8 working days') });
    const partnership = aPartnership({ measurements: toSeptember, kpis: [aKpiUse()] });
    const on = day('2026-11-11');
    expect(buildSeries(partnership, inWorkingDays, on).overdue?.due).toBe('2026-11-11');
    expect(
      buildSeries(partnership, inWorkingDays, on, { weekends: 'skip', holidays: 'france' }).overdue,
    ).toBeUndefined();
  });

  it('ends its search whatever delay is written', () => {
    expect(series(toSeptember, undefined, aKpi({ due: duration('9999 years') })).overdue).toBeUndefined();
    expect(
      buildSeries(aPartnership({ kpis: [aKpiUse()] }), aKpi({ due: duration('9999 years') }), asOf).overdue,
    ).toBeUndefined();
  });

  it('is late exactly from the delay after the end of the period after the last value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 120 }), (offset, delay) => {
        const on = addDays(day('2024-09-01'), offset);
        const { overdue } = series(
          measurements('availability', '2024-08', [1]),
          undefined,
          aKpi({ due: { count: delay, unit: 'day' } }),
          on,
        );
        const isLate = addDays(day('2024-09-30'), delay) <= on;
        expect(overdue?.period).toBe(isLate ? '2024-09' : undefined);
      }),
    );
  });
});
