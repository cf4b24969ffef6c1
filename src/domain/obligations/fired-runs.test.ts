import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Kpi } from '../../model/playbook.ts';
import { aKpi, day, duration, period } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';

const points = (fields: Partial<Kpi> = {}) => aKpi({ unit: 'points', ...fields });
const excluding = (...periods: string[]): Partial<KpiUse> => ({
  exclusions: periods.map((each) => ({ period: period(each), reason: 'Force majeure' })),
});
const threeOfSix = (fields: Partial<KpiUse> = {}) => [aTrigger('below floor for 3 of 6 months', fields)];

/** What is told of figures from January 2026 on under « 3 of 6 months », unless said otherwise. */
const told = (values: readonly Figure[], uses = threeOfSix(), kpi: Partial<Kpi> = {}, trigger = {}) =>
  tell(obligationsIn({ rows: figures('2026-01', values), uses, kpis: [points(kpi)], clauses: [aMalus(trigger)] }));

describe('M17 tolerance: « for m of n months »', () => {
  it.each<[string, readonly Figure[], string]>([
    ['two of six are one too few', [88, 91, 88, 91, 91, 91], ''],
    ['the third fires, wherever the others stand', [88, 91, 88, 91, 91, 87], 'due 2026-06=300'],
    ['the first is out of sight in the seventh', [88, 91, 88, 91, 91, 91, 87], ''],
    ['consecutive ones fire in the third too', [88, 88, 87], 'due 2026-03=300'],
    ['each further one fires that has two others in sight', [88, 91, 88, 91, 87, 86], 'due 2026-05=300 2026-06=400'],
    ['one that has not does not', [88, 88, 88, 91, 91, 91, 91, 86], 'due 2026-03=200'],
    ['a month within the limit fires nothing, whatever is behind it', [88, 88, 87, 91, 91], 'due 2026-03=300'],
    ['the limit itself does not breach', [88, 88, 90, 91, 87], 'due 2026-05=300'],
    ['just under it does', [88, 88, 89.99], 'due 2026-03=1'],
  ])('%s', (_, values, expected) => {
    expect(told(values)).toBe(expected);
  });

  it('counts quarters, half-years and years as the KPI does, and a ceiling', () => {
    const quarterly = (values: readonly Figure[]) =>
      tell(
        obligationsIn({
          rows: figures('2024-Q1', values),
          kpis: [points({ frequency: 'quarterly', direction: 'down' })],
          uses: [aTrigger('above ceiling for 2 of 4 quarters', { target: 5, floor: undefined, ceiling: 10 })],
        }),
      );
    expect(quarterly([12, 9, 9, 11])).toBe('due 2024-Q4=100');
    expect(quarterly([12, 9, 9, 9, 11])).toBe('');
  });
});

describe('M17 a run of « m of n months »', () => {
  const runs = (values: readonly Figure[], uses = threeOfSix()) =>
    obligationsIn({ rows: figures('2026-01', values), uses, clauses: [aMalus({ effect: 'duty', formula: undefined })] })
      .toReversed()
      .map(({ run, fired }) => `${run.map((entry) => entry.period.slice(5)).join(' ')}: ${fired.join(' ')}`);

  it('goes from breach to breach as far as the window sees, so that a duty arises once', () => {
    expect(runs([88, 88, 88, 91, 91, 91, 91, 88, 88, 88])).toEqual(['01 02 03 08 09 10: 2026-03 2026-10']);
  });

  it('begins anew after a breach that is out of sight', () => {
    expect(runs([88, 88, 88, 91, 91, 91, 91, 91, 88, 88, 88])).toEqual(['01 02 03: 2026-03', '09 10 11: 2026-11']);
  });

  it('charges the whole of it where the clause says so, up to the last month that fires', () => {
    const values = [88, 91, 88, 87, 91, 91, 91, 91, 86, 91, 85, 84, 91, 91, 91, 91, 88];
    const due = 'due 2026-04=300 2026-12=600';
    expect(told(values)).toBe(due);
    expect(told(values, threeOfSix(), {}, { charge: 'whole-run' })).toBe(
      'due 2026-01=200 2026-03=200 2026-04=300 2026-09=400 2026-11=500 2026-12=600',
    );
  });
});

describe('M17 what is counted among the n', () => {
  it('an excluded month is not: the window reaches one further back, and only one', () => {
    const values = [88, 88, 91, 91, 91, 91, 87];
    expect(told(values)).toBe('');
    expect(told(values, threeOfSix(excluding('2026-04')))).toBe('due 2026-07=300');
    expect(told([88, 91, 91, 91, 91, 91, 91, 88, 87], threeOfSix(excluding('2026-04')))).toBe('');
  });

  it('nor does an excluded month breach', () => {
    expect(told([88, 70, 87], threeOfSix(excluding('2026-02')))).toBe('');
  });

  it.each<[string, NonNullable<Kpi['on-missing']>, string]>([
    ['a missing month is, without breaching', 'no-data', ''],
    ['one that is ignored is not', 'ignore', 'due 2026-08=300'],
    ['one that counts as a breach is, and breaches', 'breach', 'due 2026-04=? 2026-08=300'],
  ])('%s', (_, rule, expected) => {
    const values = [88, 91, 88, null, 91, 91, 91, 87];
    const uses = rule === 'ignore' ? threeOfSix(excluding('2026-02')) : threeOfSix();
    expect(told(values, uses, { 'on-missing': rule })).toBe(expected);
  });

  it('late data is counted as missing data is', () => {
    const late = (rule: 'breach' | 'no-data') =>
      tell(
        obligationsIn({
          rows: figures('2026-01', [88, 91, 88]),
          uses: threeOfSix(),
          kpis: [points({ 'on-missing': rule, due: duration('10 days') })],
          asOf: '2026-05-10',
        }),
      );
    expect(late('breach')).toBe('due 2026-04=?');
    expect(late('no-data')).toBe('');
  });

  it('a rule on lateness fires in a month without a figure between two that have one, until it comes', () => {
    const late = (values: readonly Figure[], when: string, excluded?: string) =>
      tell(
        obligationsIn({
          rows: figures('2026-01', values),
          uses: [aTrigger(when, excluded ? { exclusions: [{ period: period(excluded), reason: 'Grève' }] } : {})],
          kpis: [points({ due: duration('10 days') })],
          clauses: [aMalus({ effect: 'duty', formula: undefined })],
          asOf: '2026-06-09',
        }),
      );
    expect(late([95, null, 95, 95], 'late')).toBe('due 2026-02');
    expect(late([95, null, 95, null, 95], 'late')).toBe('due 2026-02; due 2026-04');
    expect(late([95, null, 95, null, 95], 'late for 2 months')).toBe('');
    expect(late([95, null, 95, null, 95], 'late for 2 of 3 months')).toBe('due 2026-04');
    expect(late([95, null, 95, null, 95], 'late for 2 months', '2026-03')).toBe('due 2026-04');
    expect(late([95, null, null, 95, 95], 'late for 2 months')).toBe('due 2026-03');
    expect(late([95, null, 95, 95], 'late', '2026-02')).toBe('');
    expect(late([95, 95, 95, 95], 'late')).toBe('');
  });

  it('a rule on lateness counts late months, which follow one another', () => {
    const late = (asOf: string) =>
      tell(
        obligationsIn({
          rows: figures('2026-01', [95]),
          uses: [aTrigger('late for 2 of 3 months')],
          kpis: [points({ due: duration('10 days') })],
          clauses: [aMalus({ formula: '50' })],
          asOf,
        }),
      );
    expect(late('2026-04-10')).toBe('due 2026-03=50');
    expect(late('2026-04-09')).toBe('');
  });
});

describe('M17 provisional figures among the n', () => {
  it.each<[string, readonly Figure[], string]>([
    ['a breach that is provisional fires nothing, it would', [88, 91, 88, '87p'], 'would-fire 2026-04=300*'],
    ['nor does a final one that needs it', [88, '88p', 91, 87], 'would-fire 2026-04=300*'],
    ['one that has enough final ones beside it does', [88, '88p', 88, 87], 'due 2026-03=200* 2026-04=300'],
    ['a provisional month within the limit is counted', [88, 88, '91p', 91, 91, 91, 87], ''],
    ['and keeps the clause fired', [88, 88, 87, '91p'], 'due 2026-03=300'],
  ])('%s', (_, values, expected) => {
    expect(told(values)).toBe(expected);
  });
});

describe('M17 a window agreed later', () => {
  const since = (from: string, when: string) => aTrigger(when, { from: day(from) });

  it('sees the months before it, and lets a run go on that had ended', () => {
    const uses = [
      since('2025-01-01', 'below floor for 2 months'),
      since('2026-05-01', 'below floor for 3 of 6 months'),
    ];
    expect(told([88, 88, 91, 91, 87], uses)).toBe('due 2026-02=200 2026-05=300');
    expect(told([88, 91, 88, 91, 87], uses)).toBe('due 2026-05=300');
  });

  it('leaves the past as it was, and so does one given up', () => {
    const later = [
      since('2025-01-01', 'below floor for 2 months'),
      since('2026-12-01', 'below floor for 3 of 6 months'),
    ];
    expect(told([88, 91, 88, 91, 87], later)).toBe('');
    const givenUp = [
      since('2025-01-01', 'below floor for 3 of 6 months'),
      since('2026-05-01', 'below floor for 3 months'),
    ];
    expect(told([88, 91, 88, 91, 87], givenUp)).toBe('');
    expect(told([88, 91, 88, 87, 91], givenUp)).toBe('due 2026-04=300');
  });
});

describe('M17 « m of n » whatever the figures', () => {
  const figure = fc.oneof(
    fc.integer({ min: 80, max: 99 }),
    fc.integer({ min: 80, max: 99 }).map((value) => `${value}p`),
    fc.constant(null),
  );
  const months = fc.array(figure, { minLength: 1, maxLength: 24 });

  it('fires where m of the last n counted months breach, by counting them one by one', () => {
    fc.assert(
      fc.property(
        months,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 4 }),
        fc.constantFrom('no-data', 'ignore', 'breach'),
        (values, needed, more, excluded, rule) => {
          const window = needed + more;
          const rows = figures('2026-01', values);
          const out = excluded.flatMap((place) => rows[place]?.period ?? []);
          const known = (value: Figure) => value !== null;
          const counted = rows
            .slice(values.findIndex(known), values.findLastIndex(known) + 1)
            .filter(({ period: each, value }) => !out.includes(each) && (value !== null || rule !== 'ignore'))
            .map(({ period: each, value, status }) => ({
              period: each,
              breaches: value === null ? rule === 'breach' : value < 90,
              isFinal: value === null || status === 'final',
            }));
          const expected = counted.flatMap((each, place) => {
            const within = counted.slice(Math.max(0, place + 1 - window), place + 1).filter(({ breaches }) => breaches);
            if (!each.breaches || within.length < needed) return [];
            const isFinal = each.isFinal && within.filter((one) => one.isFinal).length >= needed;
            return [`${each.period}${isFinal ? '' : '*'}`];
          });
          const uses = [aTrigger(`below floor for ${needed} of ${window} months`, excluding(...out))];
          const found = obligationsIn({ rows, uses, kpis: [points({ 'on-missing': rule })] }).flatMap(
            ({ fired, wouldFire }) => [...fired, ...wouldFire.map((each) => `${each}*`)],
          );
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of n is n in a row', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 4 }), (values, needed) => {
        const under = (when: string) => told(values, [aTrigger(when)], {}, { charge: 'whole-run' });
        expect(under(`below floor for ${needed} of ${needed} months`)).toBe(under(`below floor for ${needed} months`));
      }),
    );
  });

  it('a better figure never costs more', () => {
    const value = fc.integer({ min: 70, max: 99 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 18 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        (values, needed, more, place, gain) => {
          const total = (all: readonly number[]) =>
            obligationsIn({
              rows: figures('2026-01', all),
              uses: [aTrigger(`below floor for ${needed} of ${needed + more} months`)],
              clauses: [aMalus({ charge: 'whole-run', cap: { year: '4000' } })],
            }).reduce((sum, each) => sum + (each.total ?? 0), 0);
          const better = values.map((each, index) => (index === place % values.length ? each + gain : each));
          expect(total(better)).toBeLessThanOrEqual(total(values));
        },
      ),
    );
  });
});
