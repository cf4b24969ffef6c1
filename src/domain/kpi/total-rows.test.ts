import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../model/measurement.ts';
import type { Kpi } from '../../model/playbook.ts';
import {
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  day,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { firedTriggers } from './kpi-breach.ts';
import { buildSeries } from './kpi-series.ts';
import { totalRows } from './total-rows.ts';

const yearly = aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } });
const calendar = { weekends: 'skip', holidays: 'france' } as const;

/** Twelve months of 10, those named replaced. */
function months(replaced: Readonly<Record<string, Partial<Measurement>>> = {}, first = '2025-01'): Measurement[] {
  return measurements('sales', first, Array<number>(12).fill(10)).map((row) => ({ ...row, ...replaced[row.period] }));
}

const told = (rows: readonly Measurement[], kpi: Kpi = yearly) =>
  totalRows(rows, kpi).map(({ period: at, value, status }) => `${at} ${value} ${status}`);

describe('M32 the periods of a total', () => {
  it('are the sums of the shorter periods they hold, and name every row', () => {
    const [row] = totalRows(months({ '2025-03': { value: 10.5 } }), yearly);
    expect(row).toMatchObject({ kpi: 'annual', period: '2025', value: 120.5, status: 'final', line: 2 });
    expect(row?.addends?.map(({ period: at }) => at)).toHaveLength(12);
  });

  it('are of any longer frequency: quarters and half-years of months, years of quarters', () => {
    const quarters = measurements('sales', '2025-Q1', [1, 2, 3, 4]);
    expect(told(months(), { ...yearly, frequency: 'quarterly' })).toHaveLength(4);
    expect(told(months(), { ...yearly, frequency: 'half-yearly' })).toEqual(['2025-H1 60 final', '2025-H2 60 final']);
    expect(told(quarters)).toEqual(['2025 10 final']);
    expect(told(quarters, { ...yearly, frequency: 'monthly' })).toEqual([]);
  });

  it('are of contract years, which begin in the month that the frequency says', () => {
    const contract: Kpi = { ...yearly, frequency: 'yearly from april' };
    const two = measurements('sales', '2025-03', [1, ...Array<number>(12).fill(10), 2]);
    expect(told(two, contract)).toEqual(['2025-04..2026-03 120 final']);
    expect(told(two.slice(0, 12), contract)).toEqual([]);
    expect(told(two.slice(2), contract)).toEqual([]);
    expect(told(measurements('sales', '2025-Q1', [9, 1, 2, 3, 4, 9]), contract)).toEqual(['2025-04..2026-03 10 final']);
    const halves = measurements('sales', '2025-H1', [1, 2, 3]);
    expect(told(halves, { ...yearly, frequency: 'yearly from july' })).toEqual(['2025-07..2026-06 5 final']);
  });

  it('are none where the years would cut the shorter periods in two', () => {
    const quarters = measurements('sales', '2025-Q1', Array<number>(12).fill(1));
    expect(told(quarters, { ...yearly, frequency: 'yearly from february' })).toEqual([]);
    expect(told(quarters, { ...yearly, frequency: 'yearly from march' })).toEqual([]);
    expect(told(measurements('sales', '2025-H1', [1, 2, 3, 4]), { ...yearly, frequency: 'yearly from april' })).toEqual(
      [],
    );
  });

  it('are missing while one part is, whether its row or its figure is not there: never zero', () => {
    expect(told(months().slice(0, 11))).toEqual([]);
    expect(told(months().slice(1))).toEqual([]);
    expect(told(months({ '2025-06': { value: null } }))).toEqual([]);
    expect(told(months({ '2025-06': { value: 0 } }))).toEqual(['2025 110 final']);
  });

  it.each([
    ['provisional', { '2025-12': { status: 'provisional' } }],
    ['corrected', { '2025-04': { status: 'corrected' } }],
    ['provisional', { '2025-04': { status: 'corrected' }, '2025-12': { status: 'provisional' } }],
  ] as const)('are %s while one part is', (status, replaced) => {
    expect(told(months(replaced))).toEqual([`2025 120 ${status}`]);
  });

  it('add up what counts: the corrected row, the total of all parties', () => {
    const rows = [
      ...months(),
      aMeasurement({ kpi: 'sales', period: period('2025-05'), value: 1, status: 'corrected' }),
      aMeasurement({ kpi: 'sales', period: period('2025-06'), value: 99, party: 'norecia' }),
    ];
    expect(told(rows)).toEqual(['2025 111 corrected']);
  });

  it('keep their own figure where the file gives one, and are not filled in where a correction empties it', () => {
    const own = (fields: Partial<Measurement>) => aMeasurement({ kpi: 'annual', period: period('2025'), ...fields });
    expect(told([...months(), own({ value: 130 })])).toEqual([]);
    expect(told([...months(), own({ value: null, status: 'corrected' })])).toEqual([]);
    expect(told([...months(), own({ value: null })])).toEqual(['2025 120 final']);
    const partnership = aPartnership({ kpis: [], measurements: [...months(), own({ value: 130 })] });
    expect(buildSeries(partnership, yearly, day('2026-11-23')).latest).toMatchObject({ value: 130 });
  });

  it('are left to their file where nothing is named, and where a KPI names itself', () => {
    const { total, ...plain } = yearly;
    expect(total).toBeDefined();
    expect(told(months(), plain)).toEqual([]);
    expect(told(months(), { ...yearly, id: 'sales' })).toEqual([]);
  });

  it('wait for a part that begins after the day, even where a file already gives it', () => {
    const partnership = aPartnership({ kpis: [], measurements: months() });
    const latestOn = (asOf: string) => buildSeries(partnership, yearly, day(asOf)).latest?.value;
    expect(latestOn('2025-11-30')).toBeUndefined();
    expect(latestOn('2025-12-01')).toBe(120);
  });

  it('are the sum to the cent, whatever the order of the rows', () => {
    const cents = fc.array(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const rows = measurements(
          'sales',
          '2025-01',
          amounts.map((each) => each / 100),
        );
        const sum = amounts.reduce((total, each) => total + each, 0);
        expect(Math.round((totalRows(rows.toReversed(), yearly)[0]?.value ?? NaN) * 100)).toBe(sum);
      }),
    );
  });
});

describe('M17 a threshold on a total', () => {
  const use = aKpiUse({
    kpi: 'annual',
    floor: 120,
    target: 150,
    trigger: { when: triggerRule('below floor'), clause: 'exclusivite' },
  });
  const firedOn = (rows: readonly Measurement[], asOf = '2026-01-05', uses = [use]) =>
    firedTriggers(buildSeries(aPartnership({ kpis: uses, measurements: [...rows] }), yearly, day(asOf)), calendar).map(
      ({ state, firstFired, value }) => `${state} ${firstFired} ${value}`,
    );

  it('sets its clause in motion once the twelve months are there, and not before', () => {
    const short = months({ '2025-02': { value: 9.99 } });
    expect(firedOn(short.slice(0, 11))).toEqual([]);
    expect(firedOn(short)).toEqual(['fired 2025 119.99']);
  });

  it.each([
    [119.99, ['fired 2025 119.99']],
    [120, []],
    [120.01, []],
  ])('is judged on its sum of %s, the limit itself being kept', (sum, expected) => {
    expect(firedOn(months({ '2025-02': { value: Number((sum - 110).toFixed(2)) } }))).toEqual(expected);
  });

  it('would set it in motion while one month is provisional', () => {
    const rows = months({ '2025-12': { value: 1, status: 'provisional' } });
    expect(firedOn(rows)).toEqual(['would-fire 2025 111']);
  });

  it('counts a month that the parties left out of its own judgement, and is left out itself by its own line', () => {
    const exclusion = (at: string) => ({ period: period(at), reason: 'Grève' });
    const rows = months({ '2025-02': { value: 1 } });
    const source = aKpiUse({ kpi: 'sales', exclusions: [exclusion('2025-02')] });
    expect(firedOn(rows, '2026-01-05', [use, source])).toEqual(['fired 2025 111']);
    expect(firedOn(rows, '2026-01-05', [{ ...use, exclusions: [exclusion('2025')] }])).toEqual([]);
  });

  it('holds each year to what was agreed on its last day', () => {
    const later = { ...use, from: day('2026-01-01'), floor: 100 };
    const both = [...months({ '2025-02': { value: 9 } }), ...months({ '2026-02': { value: 9 } }, '2026-01')];
    const series = buildSeries(aPartnership({ kpis: [use, later], measurements: both }), yearly, day('2027-01-05'));
    expect(series.points.map(({ period: at, value, thresholds }) => [at, value, thresholds?.floor])).toEqual([
      ['2025', 119, 120],
      ['2026', 119, 100],
    ]);
  });
});
