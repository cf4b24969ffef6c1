import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../model/measurement.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, aPlaybook, day, duration, measurements } from '../../testing/builders.ts';
import { listAttention } from '../attention/attention.ts';
import { listSchedule } from '../schedule/list-schedule.ts';
import { followedSeries } from './followed-series.ts';
import { lateSeries } from './owed-figures.ts';

const due = duration('10 days');
const ratio = { aggregation: 'ratio', ratio: { of: 'sales', by: 'leads' } } as const;

/** The three KPIs, each due ten days after the month unless said otherwise. */
function catalogue(fields: Readonly<Record<string, Partial<Kpi>>> = {}): Kpi[] {
  const kpi = (id: string, own: Partial<Kpi>) => aKpi({ id, title: id, due, ...own, ...fields[id] });
  return [kpi('conversion', ratio), kpi('sales', { aggregation: 'sum' }), kpi('leads', { aggregation: 'sum' })];
}

const followed = ['conversion', 'sales', 'leads'].map((kpi) => aKpiUse({ kpi, from: day('2026-08-01') }));

/** Months from August 2026, judged on 23 November unless said otherwise: October is late then. */
function record(rows: Readonly<Record<string, readonly (number | null)[]>>, kpis = followed): Partnership {
  const all = Object.entries(rows).flatMap(([kpi, values]): Measurement[] => measurements(kpi, '2026-08', values));
  return aPartnership({ kpis, measurements: all });
}

const lateOf = (partnership: Partnership, kpis = catalogue(), asOf = '2026-11-23') =>
  lateSeries(followedSeries(partnership, kpis, day(asOf))).map(({ kpi, late }) => `${kpi.id} ${late.period}`);

describe('M41 a late figure is asked for once', () => {
  it('of its parts and not of the ratio computed from them', () => {
    expect(lateOf(record({ sales: [1, 1], leads: [2, 2] }))).toEqual(['sales 2026-10', 'leads 2026-10']);
    expect(lateOf(record({ sales: [1, 1, 1], leads: [2, 2] }))).toEqual(['leads 2026-10']);
    expect(lateOf(record({ sales: [1], leads: [2, 2] }))).toEqual(['sales 2026-09', 'leads 2026-10']);
    expect(lateOf(record({}))).toEqual(['sales 2026-08', 'leads 2026-08']);
  });

  it('once for what lies between two values and what follows the last, each period named', () => {
    const [late] = lateSeries(
      followedSeries(record({ sales: [1, null, null, 1], leads: [1, 1, 1, 1] }), catalogue(), day('2027-01-20')),
    );
    expect(late?.late).toEqual({ period: '2026-09', due: '2026-10-10', periods: ['2026-09', '2026-10', '2026-12'] });
    expect(lateOf(record({ sales: [1, null, 1], leads: [1, 1, 1] }))).toEqual(['sales 2026-09']);
  });

  it('of the ratio where the partnership does not follow both its parts, for no other line tells it', () => {
    const [conversion, sales] = followed;
    if (!conversion || !sales) throw new Error('three uses');
    expect(lateOf(record({ sales: [1, 1], leads: [2, 2] }, [conversion]))).toEqual(['conversion 2026-10']);
    expect(lateOf(record({ sales: [1, 1, 1], leads: [2, 2] }, [conversion, sales]))).toEqual(['conversion 2026-10']);
  });

  it('of the ratio where a file gives its figures', () => {
    expect(lateOf(record({ conversion: [0.5, 0.5], sales: [1, 1], leads: [2, 2] }))).toEqual([
      'conversion 2026-10',
      'sales 2026-10',
      'leads 2026-10',
    ]);
  });

  it('of a KPI that is read in another way than as a ratio, whatever ratio it names', () => {
    expect(
      lateOf(record({ sales: [1, 1], leads: [2, 2] }), catalogue({ conversion: { aggregation: 'mean' } })),
    ).toEqual(['conversion 2026-08', 'sales 2026-10', 'leads 2026-10']);
  });

  it('of the ratio as long as its parts are not due themselves', () => {
    const later = catalogue({ sales: { due: duration('20 days') }, leads: { due: duration('20 days') } });
    const rows = record({ sales: [1, 1], leads: [2, 2] });
    expect(lateOf(rows, later, '2026-11-09')).toEqual([]);
    expect(lateOf(rows, later, '2026-11-10')).toEqual(['conversion 2026-10']);
    expect(lateOf(rows, later, '2026-11-19')).toEqual(['conversion 2026-10']);
    expect(lateOf(rows, later, '2026-11-20')).toEqual(['sales 2026-10', 'leads 2026-10']);
  });

  it('of the ratio where both parts are there and nothing divides', () => {
    expect(lateOf(record({ sales: [1, 1, 1], leads: [2, 2, 0] }))).toEqual(['conversion 2026-10']);
  });

  it('on the attention list, and in the calendar, ahead as well', () => {
    const kpis = catalogue();
    const playbook = aPlaybook({ partnerships: [record({ sales: [1, 1], leads: [2, 2] })], kpis });
    const told = listAttention(playbook, day('2026-11-23')).flatMap((item) =>
      item.rule === 'kpi-value-late' ? [item.values.kpi] : [],
    );
    expect(told).toEqual(['sales', 'leads']);
    const asked = listSchedule(playbook, day('2026-11-23')).flatMap((each) =>
      each.kind === 'kpi-data' ? [[each.values.period, each.values.kpis, each.isLate]] : [],
    );
    expect(asked.slice(0, 2)).toEqual([
      ['2026-10', ['sales', 'leads'], true],
      ['2026-11', ['sales', 'leads'], false],
    ]);
  });

  it('in the calendar on the ratio’s own day where its parts are due later', () => {
    const kpis = catalogue({ sales: { due: duration('20 days') } });
    const playbook = aPlaybook({ partnerships: [record({ sales: [1, 1, 1], leads: [2, 2, 2] })], kpis });
    const november = listSchedule(playbook, day('2026-11-23')).flatMap((each) =>
      each.kind === 'kpi-data' && each.values.period === '2026-11' ? [[each.date, each.values.kpis]] : [],
    );
    expect(november).toEqual([
      ['2026-12-10', ['conversion', 'leads']],
      ['2026-12-20', ['sales']],
    ]);
  });

  describe('of the parts of a total, and never of the total', () => {
    const total = (fields: Partial<Kpi> = {}, source: Partial<Kpi> = {}) => [
      aKpi({ id: 'annual', title: 'annual', due, frequency: 'yearly', total: { of: 'sales' }, ...fields }),
      aKpi({ id: 'sales', title: 'sales', due, aggregation: 'sum', ...source }),
    ];
    const uses = ['annual', 'sales'].map((kpi) => aKpiUse({ kpi, from: day('2025-08-01') }));
    const rows = record({ sales: [1, 1, 1, null, 1] }, uses);

    it('each on its own day, whichever is due first', () => {
      expect(lateOf(rows, total(), '2027-01-20')).toEqual(['sales 2026-11']);
      expect(lateOf(rows, total({}, { due: duration('30 days') }), '2027-01-20')).toEqual(['sales 2026-11']);
      expect(lateOf(record({ sales: [1, 1, 1] }, uses), total(), '2026-11-23')).toEqual([]);
    });

    it('unless no other line tells it: the part is not followed, or has no day to come by', () => {
      const [own] = uses;
      if (!own) throw new Error('two uses');
      expect(lateOf(record({ sales: [1] }, [own]), total(), '2027-01-20')).toEqual(['annual 2025']);
      const [annual, { due: _, ...dateless } = aKpi()] = total();
      if (!annual) throw new Error('two KPIs');
      expect(lateOf(rows, [annual, dateless], '2027-01-20')).toEqual(['annual 2025']);
    });

    it('in the calendar, ahead as well', () => {
      const asked = listSchedule(aPlaybook({ partnerships: [rows], kpis: total() }), day('2027-01-20')).flatMap(
        (each) => (each.kind === 'kpi-data' ? each.values.kpis : []),
      );
      expect([...new Set(asked)]).toEqual(['sales']);
    });
  });
});
