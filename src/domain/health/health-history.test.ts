import { describe, expect, it } from 'vitest';
import { periodEnd } from '../../model/period.ts';
import { aKpi, aKpiUse, anEntry, aPartnership, aStep, day, measurements } from '../../testing/builders.ts';
import { assessHealth } from './health.ts';
import { healthHistory, quartersEnded } from './health-history.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { seriesUntil } from '../kpi/series-until.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const calendar: WorkingCalendar = { weekends: 'skip', holidays: 'none' };
const kpi = aKpi();
const uses = [aKpiUse({ target: 98, amber: 96 }), aKpiUse({ from: day('2026-07-01'), target: 90, amber: 80 })];
const values = [98, 98, 97, 95, 95, null, 90, 90, 85, 85];
const partnership = aPartnership({ kpis: uses, measurements: measurements('availability', '2026-01', values) });
const asOf = day('2026-11-23');
const availability = buildSeries(partnership, kpi, asOf, calendar);
const series = [availability];
const history = (on = asOf, record = partnership) => healthHistory(record, series, on, calendar);

describe('M36 the indices quarter by quarter', () => {
  it('are those of the value and the limits at each quarter’s end, a missing month taking the one before', () => {
    expect(history().map(({ quarter, health }) => [quarter, health.business.score])).toEqual([
      ['2026-Q1', 80],
      ['2026-Q2', 30],
      ['2026-Q3', 80],
    ]);
  });

  it('agree with the index of that day whenever all rows were there', () => {
    for (const { quarter, health } of history())
      expect(health.business.score).toBe(assessHealth(partnership, [kpi], periodEnd(quarter), calendar).business.score);
  });

  it('count a quarter from its last day on', () => {
    expect(history(day('2026-09-29')).at(-1)?.quarter).toBe('2026-Q2');
    expect(history(day('2026-09-30')).at(-1)?.quarter).toBe('2026-Q3');
  });

  it('go back eight quarters at most, and not before the first value', () => {
    const long = [
      buildSeries(
        aPartnership({
          measurements: measurements(
            'availability',
            '2022-05',
            Array.from({ length: 50 }, () => 1),
          ),
        }),
        kpi,
        asOf,
      ),
    ];
    expect(quartersEnded(long, asOf)).toHaveLength(8);
    expect(quartersEnded(long, day('2022-09-30'))).toEqual(['2022-Q2', '2022-Q3']);
    expect(quartersEnded(long, day('2022-06-29'))).toEqual([]);
    expect(quartersEnded([], asOf)).toEqual([]);
  });

  it('cap the relationship only while the conflict had reached the last level', () => {
    const satisfaction = aKpi({ relationship: true });
    const record = aPartnership({
      kpis: uses,
      measurements: partnership.measurements,
      governance: { escalation: [aStep({ level: 1 }), aStep({ level: 'mediation' })] },
      journal: [
        anEntry({
          kind: 'conflict',
          date: day('2026-02-01'),
          level: 'mediation',
          'level-since': day('2026-05-15'),
          resolved: day('2026-09-01'),
        }),
      ],
    });
    const relational = [buildSeries(record, satisfaction, asOf, calendar)];
    expect(healthHistory(record, relational, asOf, calendar).map(({ health }) => health.relationship.caps)).toEqual([
      [],
      ['top-conflict'],
      [],
    ]);
  });
});

describe('M33 a series as it stood', () => {
  it('holds the periods that had ended, without a gap at its end', () => {
    const then = seriesUntil(availability, day('2026-06-30'));
    expect(then.points.map(({ value }) => value)).toEqual([98, 98, 97, 95, 95]);
    expect([then.latest?.period, then.thresholds?.target]).toEqual(['2026-05', 98]);
    expect(seriesUntil(availability, day('2026-05-31')).latest?.period).toBe('2026-05');
    expect(seriesUntil(availability, day('2026-05-30')).latest?.period).toBe('2026-04');
    expect(seriesUntil(availability, day('2026-01-30')).latest).toBeUndefined();
    expect(seriesUntil(availability, day('2025-06-30')).points).toEqual([]);
  });
});
