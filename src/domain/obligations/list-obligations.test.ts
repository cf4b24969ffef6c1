import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCommittee,
  aContract,
  aKpi,
  anEntry,
  aPinnedClause,
  cadence,
  day,
  duration,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import {
  aMalus,
  aTrigger,
  figures,
  obligationsIn,
  tell,
  type Figure,
  type ObligationCase,
} from '../../testing/obligations.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Kpi } from '../../model/playbook.ts';

const points = (fields: Partial<Kpi> = {}) => aKpi({ unit: 'points', ...fields });
const down = points({ direction: 'down' });
const ceiling = aTrigger('above ceiling', { target: 5, floor: undefined, ceiling: 10 });
const excluded = (...periods: string[]): Partial<KpiUse> => ({
  exclusions: periods.map((each) => ({ period: period(each), reason: 'Force majeure' })),
});

/** What is told of figures from January 2026 on, one list entry a month. */
function told(values: readonly (Figure | readonly Figure[])[], rest: Partial<ObligationCase> = {}): string {
  return tell(obligationsIn({ rows: figures('2026-01', values), ...rest }));
}

describe('M17 direction and limit', () => {
  it.each<[string, readonly Figure[], Partial<ObligationCase>, string]>([
    ['a value above the floor', [91], {}, ''],
    ['the floor itself, its better side', [90], {}, ''],
    ['a value just under the floor', [89.99], {}, 'due 2026-01=1'],
    ['a value under the floor', [88], {}, 'due 2026-01=200'],
    ['zero, which is a value', [0], {}, 'due 2026-01=9000'],
    ['a negative value', [-10], {}, 'due 2026-01=10000'],
    ['a value under a ceiling, where lower is better', [9], { kpis: [down], uses: [ceiling] }, ''],
    ['the ceiling itself', [10], { kpis: [down], uses: [ceiling] }, ''],
    ['a value just above the ceiling', [10.01], { kpis: [down], uses: [ceiling] }, 'due 2026-01=1'],
    ['a value above the ceiling', [12], { kpis: [down], uses: [ceiling] }, 'due 2026-01=200'],
    ['a value under the target', [94], { uses: [aTrigger('below target')] }, 'due 2026-01=100'],
    ['the target itself', [95], { uses: [aTrigger('below target')] }, ''],
    ['a value under amber', [91], { uses: [aTrigger('below amber', { amber: 92 })] }, 'due 2026-01=100'],
    ['the critical limit itself', [80], { uses: [aTrigger('critical', { critical: 80 })] }, ''],
    ['a value past critical', [79], { uses: [aTrigger('critical', { critical: 80 })] }, 'due 2026-01=100'],
    [
      'past critical, where lower is better',
      [21],
      { kpis: [down], uses: [aTrigger('critical', { critical: 20, target: 5, floor: undefined })] },
      'due 2026-01=100',
    ],
    [
      'short of critical, where lower is better',
      [19],
      { kpis: [down], uses: [aTrigger('critical', { critical: 20, target: 5, floor: undefined })] },
      '',
    ],
    [
      'under a range',
      [17],
      {
        kpis: [points({ direction: 'range' })],
        uses: [aTrigger('below floor', { target: 20, 'target-high': 30, floor: 18 })],
      },
      'due 2026-01=100',
    ],
    [
      'above a range',
      [36],
      {
        kpis: [points({ direction: 'range' })],
        uses: [aTrigger('above ceiling', { target: 20, 'target-high': 30, ceiling: 35, floor: undefined })],
      },
      'due 2026-01=100',
    ],
    [
      'a bonus above the target',
      [97],
      { uses: [aTrigger('above target')], clauses: [aMalus({ effect: 'bonus' })] },
      'due 2026-01=200',
    ],
    ['a rule on a limit that was not agreed', [1], { uses: [aTrigger('below critical')] }, ''],
    ['a use without a trigger', [1], { uses: [aTrigger('below floor', { trigger: undefined })] }, ''],
  ])('%s', (_, values, rest, expected) => {
    expect(told(values, rest)).toBe(expected);
  });
});

describe('M17 tolerance: « for n months »', () => {
  const two = { uses: [aTrigger('below floor for 2 months')] };
  const three = { uses: [aTrigger('below floor for 3 months')] };
  it.each<[string, readonly Figure[], Partial<ObligationCase>, string]>([
    ['one month short of two', [88], two, ''],
    ['fires in the second', [88, 87], two, 'due 2026-02=300'],
    ['and in each further one', [88, 87, 86, 85], two, 'due 2026-02=300 2026-03=400 2026-04=500'],
    ['is ended by a final value within the limit', [88, 90, 88], two, ''],
    ['starts anew after it', [88, 87, 91, 88, 86], two, 'due 2026-02=300; due 2026-05=400'],
    ['fires in the third of three', [88, 88, 87, 86], three, 'due 2026-03=300 2026-04=400'],
    ['two short of three', [88, 88], three, ''],
    ['one is at once', [88, 91, 87], {}, 'due 2026-01=200; due 2026-03=300'],
    ['runs over the end of a year', [91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 88, 87], two, 'due 2027-01=300'],
  ])('%s', (_, values, rest, expected) => {
    expect(told(values, rest)).toBe(expected);
  });

  it('counts quarters where the KPI is quarterly', () => {
    const quarterly = { kpis: [points({ frequency: 'quarterly' })], uses: [aTrigger('below floor for 2 quarters')] };
    expect(tell(obligationsIn({ rows: figures('2026-Q3', [88, 87]), ...quarterly }))).toBe('due 2026-Q4=300');
    expect(tell(obligationsIn({ rows: figures('2026-Q3', [88, 90]), ...quarterly }))).toBe('');
  });

  it('arises once a run for a duty, whatever its length', () => {
    const duty = { clauses: [aMalus({ effect: 'duty', formula: undefined })], ...two };
    expect(told([88, 87, 86, 91, 85, 84], duty)).toBe('due 2026-02 2026-03; due 2026-06');
  });
});

describe('M17 dated thresholds', () => {
  const since = (from: string, fields: Partial<KpiUse> = {}, when = 'below floor') =>
    aTrigger(when, { from: day(from), ...fields });
  it.each<[string, readonly Figure[], readonly KpiUse[], string]>([
    ['the set in force on the last day holds for the whole period', [88, 88], [since('2026-02-28')], 'due 2026-02=200'],
    ['a set from the next day does not', [88, 88], [since('2026-03-01')], ''],
    [
      'a floor lowered later leaves the past as it was',
      [88, 88],
      [since('2025-01-01'), since('2026-02-01', { floor: 80 })],
      'due 2026-01=200',
    ],
    [
      'a floor raised later leaves the past as it was',
      [88, 88],
      [since('2025-01-01', { floor: 80 }), since('2026-02-01')],
      'due 2026-02=200',
    ],
    [
      'a run goes on under new figures that repeat the trigger',
      [88, 88],
      [
        since('2025-01-01', {}, 'below floor for 2 months'),
        since('2026-02-01', { floor: 89 }, 'below floor for 2 months'),
      ],
      'due 2026-02=100',
    ],
    [
      'earlier periods count under a trigger agreed later',
      [88, 88],
      [
        aTrigger('below floor', { from: day('2025-01-01'), trigger: undefined }),
        since('2026-02-01', {}, 'below floor for 2 months'),
      ],
      'due 2026-02=200',
    ],
    [
      'a trigger withdrawn fires no more',
      [88, 88],
      [since('2025-01-01'), since('2026-02-01', { trigger: undefined })],
      'due 2026-01=200',
    ],
    [
      'a stricter number of months holds from its date',
      [88, 88, 88],
      [since('2025-01-01', {}, 'below floor for 3 months'), since('2026-02-01', {}, 'below floor for 2 months')],
      'due 2026-02=200 2026-03=200',
    ],
  ])('%s', (_, values, uses, expected) => {
    expect(told(values, { uses })).toBe(expected);
  });

  it('ends the run with the last period whose figures name the clause', () => {
    const bonus = { when: triggerRule('above target'), clause: 'bonus' };
    for (const trigger of [undefined, bonus]) {
      const uses = [since('2025-01-01'), since('2026-02-01', { trigger })];
      const [found] = obligationsIn({ rows: figures('2026-01', [88, 88, 88]), uses });
      expect(found?.run.map(({ period: each }) => each)).toEqual(['2026-01']);
    }
  });
});

describe('M17 gaps: what missing data means', () => {
  const two = [aTrigger('below floor for 2 months')];
  it.each<[string, readonly Figure[], Partial<Kpi>, readonly KpiUse[], string]>([
    ['no-data breaks the run', [88, null, 87], { 'on-missing': 'no-data' }, two, ''],
    ['no-data is what holds where nothing is said', [88, null, 87], {}, two, ''],
    ['ignore passes over it', [88, null, 87], { 'on-missing': 'ignore' }, two, 'due 2026-03=300'],
    [
      'breach counts it, without an amount',
      [88, null, 87],
      { 'on-missing': 'breach' },
      two,
      'due 2026-02=? 2026-03=300',
    ],
    [
      'breach of two months that are missing',
      [91, null, null, 91],
      { 'on-missing': 'breach' },
      [aTrigger()],
      'due 2026-02=? 2026-03=?',
    ],
    ['ignore never starts a run', [null, null, 88], { 'on-missing': 'ignore' }, two, ''],
  ])('%s', (_, values, fields, uses, expected) => {
    expect(told(values, { kpis: [points(fields)], uses })).toBe(expected);
  });

  it('late data is missing data: it counts with breach, and ends the run without', () => {
    const late = (rule: 'breach' | 'no-data') => ({
      kpis: [points({ 'on-missing': rule, due: duration('10 days') })],
      uses: two,
      asOf: '2026-03-10',
    });
    expect(told([88], late('breach'))).toBe('due 2026-02=?');
    expect(told([88], late('no-data'))).toBe('');
    expect(told([88], { ...late('breach'), asOf: '2026-03-09' })).toBe('');
  });

  it('a rule on lateness fires while data is late', () => {
    const uses = [aTrigger('late')];
    const kpis = [points({ due: duration('10 days') })];
    const clauses = [aMalus({ formula: 'periods * 50' })];
    expect(told([95], { uses, kpis, clauses, asOf: '2026-03-10' })).toBe('due 2026-02=50');
    expect(told([95], { uses, kpis, clauses, asOf: '2026-03-09' })).toBe('');
    expect(told([95], { uses: [aTrigger('late for 2 months')], kpis, clauses, asOf: '2026-04-10' })).toBe(
      'due 2026-03=100',
    );
  });

  it('an amount that needs no value is known even where the breach is missing data', () => {
    const rest = { kpis: [points({ 'on-missing': 'breach' })], clauses: [aMalus({ formula: '500' })] };
    expect(told([95, null, 95], rest)).toBe('due 2026-02=500');
  });
});

describe('M17 provisional, final and corrected figures', () => {
  const two = { uses: [aTrigger('below floor for 2 months')] };
  it.each<[string, readonly (Figure | readonly Figure[])[], Partial<ObligationCase>, string]>([
    ['a provisional figure fires nothing, it would', ['88p'], {}, 'would-fire 2026-01=200*'],
    ['nor does the last of two', [88, '87p'], two, 'would-fire 2026-02=300*'],
    ['nor the first of two', ['88p', 87], two, 'would-fire 2026-02=300*'],
    [
      'what fired stays fired when a further month is provisional',
      [88, 87, '86p'],
      two,
      'due 2026-02=300 2026-03=400*',
    ],
    ['two final months fire whatever the one before', ['88p', 87, 86], two, 'due 2026-02=300* 2026-03=400'],
    ['a provisional value within the limit does not end the run yet', [88, 87, '95p'], two, 'due 2026-02=300'],
    ['but one that a later month follows does', [88, '95p', 87], two, ''],
    ['a final row replaces a provisional one', [['88p', 91]], {}, ''],
    ['whatever the order', [[91, '88p']], {}, ''],
    ['a corrected row replaces a final one', [[91, '88c']], {}, 'due 2026-01=200'],
    ['and can take a breach away', [[88, '91c']], {}, ''],
    ['three statuses at once', [['70p', 80, '88c']], {}, 'due 2026-01=200'],
  ])('%s', (_, values, rest, expected) => {
    expect(told(values, rest)).toBe(expected);
  });
});

describe('M17 exclusions', () => {
  const two = (...periods: string[]) => ({ uses: [aTrigger('below floor for 2 months', excluded(...periods))] });
  it.each<[string, readonly Figure[], Partial<ObligationCase>, string]>([
    ['an excluded month does not fire', [88], { uses: [aTrigger('below floor', excluded('2026-01'))] }, ''],
    ['it neither counts', [88, 87], two('2026-02'), ''],
    ['nor breaks, below the limit', [88, 70, 87], two('2026-02'), 'due 2026-03=300'],
    ['nor breaks, above it', [88, 99, 87], two('2026-02'), 'due 2026-03=300'],
    ['nor breaks where it is missing', [88, null, 87], two('2026-02'), 'due 2026-03=300'],
    ['several of them', [88, 70, 70, 87], two('2026-02', '2026-03'), 'due 2026-04=300'],
    ['one outside the run changes nothing', [88, 87], two('2026-06'), 'due 2026-02=300'],
  ])('%s', (_, values, rest, expected) => {
    expect(told(values, rest)).toBe(expected);
  });

  it('names the periods left out, as evidence', () => {
    const [found] = obligationsIn({ rows: figures('2026-01', [88, 70, 87]), ...two('2026-02') });
    expect(found?.skipped).toEqual(['2026-02']);
    expect(found?.run.map((entry) => entry.period)).toEqual(['2026-01', '2026-03']);
  });
});

describe('M17 an exclusion longer than the periods of its KPI', () => {
  it.each<[string, string, string]>([
    ['a quarter leaves out its three months', '2026-Q1', 'due 2026-04=200'],
    ['a half-year all four', '2026-H1', ''],
    ['a year all four', '2026', ''],
    ['another quarter none', '2025-Q4', 'due 2026-01=200 2026-02=200 2026-03=200 2026-04=200'],
  ])('%s', (_, left, expected) => {
    expect(told([88, 88, 88, 88], { uses: [aTrigger('below floor', excluded(left))] })).toBe(expected);
  });
});

describe('M17 caps', () => {
  const capped = (cap: object, more = {}) => ({ clauses: [aMalus({ cap, ...more })] });
  it.each<[string, readonly Figure[], Partial<ObligationCase>, string]>([
    ['a period cap not reached', [88], capped({ period: '201' }), 'due 2026-01=200'],
    ['reached exactly', [88], capped({ period: '200' }), 'due 2026-01=200'],
    ['passed', [88], capped({ period: '199' }), 'due 2026-01=199 period'],
    ['a monthly cap on a monthly KPI', [88], capped({ month: '150' }), 'due 2026-01=150 period'],
    ['the lower of the two', [80], capped({ month: '300', period: '250' }), 'due 2026-01=250 period'],
    [
      'a yearly cap, in order of time',
      [88, 87, 86],
      capped({ year: '600' }),
      'due 2026-01=200 2026-02=300 2026-03=100 year',
    ],
    ['a yearly cap already taken', [88, 87, 86], capped({ year: '500' }), 'due 2026-01=200 2026-02=300 2026-03=0 year'],
    [
      'per period first, then per year',
      [80, 80],
      capped({ period: '400', year: '700' }),
      'due 2026-01=400 period 2026-02=300 year',
    ],
    [
      'a yearly cap over two runs of one year',
      [88, 95, 86],
      capped({ year: '500' }),
      'due 2026-01=200; due 2026-03=300 year',
    ],
    ['a decimal cap', [88], capped({ period: '99.99' }), 'due 2026-01=99.99 period'],
  ])('%s', (_, values, rest, expected) => {
    expect(told(values, rest)).toBe(expected);
  });

  describe('of a month', () => {
    const kpis = [points(), points({ id: 'delivery' }), points({ id: 'returns', frequency: 'quarterly' })];
    const uses = kpis.map(({ id }) => aTrigger('below floor', { kpi: id }));
    const rowsOf = (kpi: string, first: string, values: readonly Figure[]) =>
      figures(first, values).map((row) => ({ ...row, kpi }));
    const amounts = (rows: ObligationCase['rows'], month = '300', order = kpis) =>
      obligationsIn({ rows, kpis: order, uses, ...capped({ month }) })
        .flatMap(({ kpi, charges }) => charges.map(({ entry, amount }) => `${kpi.id} ${entry.period}=${amount}`))
        .sort();
    const two = (first: readonly Figure[], second: readonly Figure[]) => [
      ...rowsOf('availability', '2026-01', first),
      ...rowsOf('delivery', '2026-01', second),
    ];

    it('are shared by the KPIs that set the clause off in it, in the order of the record, and whole again in the next', () => {
      expect(amounts(two([88, 89], [88, 88]))).toEqual([
        'availability 2026-01=20000',
        'availability 2026-02=10000',
        'delivery 2026-01=10000',
        'delivery 2026-02=20000',
      ]);
      expect(amounts(two([88], [88]), '400')).toEqual(['availability 2026-01=20000', 'delivery 2026-01=20000']);
      expect(amounts(two([88], [88]), '300', kpis.toReversed())).toEqual([
        'availability 2026-01=10000',
        'delivery 2026-01=20000',
      ]);
    });

    it('are drawn on by what is due before what is provisional', () => {
      expect(amounts(two(['88p'], [88]))).toEqual(['availability 2026-01=10000', 'delivery 2026-01=20000']);
    });

    it('are shared by a quarter and its months', () => {
      const quarter = rowsOf('returns', '2026-Q1', [80]);
      const months = rowsOf('availability', '2026-01', [88, 95, 88]);
      expect(amounts([...months, ...quarter], '300')).toEqual([
        'availability 2026-01=20000',
        'availability 2026-03=20000',
        'returns 2026-Q1=50000',
      ]);
      expect(amounts([...months, ...quarter], '300', kpis.toReversed())).toEqual([
        'availability 2026-01=20000',
        'availability 2026-03=0',
        'returns 2026-Q1=70000',
      ]);
    });
  });

  it('allow a quarter three times the monthly cap', () => {
    const quarterly = { kpis: [points({ frequency: 'quarterly' })], ...capped({ month: '100' }) };
    expect(tell(obligationsIn({ rows: figures('2026-Q1', [80]), ...quarterly }))).toBe('due 2026-Q1=300 period');
  });

  it('begin anew with the calendar year', () => {
    const rows = figures('2025-11', [88, 88, 88, 88]);
    expect(tell(obligationsIn({ rows, ...capped({ year: '300' }) }))).toBe(
      'due 2025-11=200 2025-12=100 year 2026-01=200 2026-02=100 year',
    );
  });

  it('begin anew with the contract year, on the anniversary, where the clause says so', () => {
    const rows = figures('2026-01', [88, 88, 88, 88]);
    expect(tell(obligationsIn({ rows, ...capped({ 'contract-year': '300' }) }))).toBe(
      'due 2026-01=200 2026-02=100 contract-year 2026-03=200 2026-04=100 contract-year',
    );
  });

  it('never begin anew where they hold over the whole contract', () => {
    const rows = figures('2025-11', [88, 95, 88, 88]);
    expect(tell(obligationsIn({ rows, ...capped({ contract: '300' }) }))).toBe(
      'due 2025-11=200; due 2026-01=100 contract 2026-02=0 contract',
    );
    expect(tell(obligationsIn({ rows, ...capped({ year: '250', contract: '400' }) }))).toBe(
      'due 2025-11=200; due 2026-01=200 2026-02=0 contract',
    );
  });

  it('read a variable that the contract filled, else its default', () => {
    const clause = aMalus(
      { cap: { year: 'plafond' } },
      { variables: { plafond: { type: 'amount', label: 'Plafond', default: '250' } } },
    );
    expect(told([88, 88], { clauses: [clause] })).toBe('due 2026-01=200 2026-02=50 year');
    const contracts = [aContract({ clauses: [aPinnedClause('bonus-malus', { with: { plafond: '300' } })] })];
    expect(told([88, 88], { clauses: [clause], record: { contracts } })).toBe('due 2026-01=200 2026-02=100 year');
  });

  it('may be a share of an amount that the contract fills', () => {
    const clause = aMalus(
      { cap: { year: '10 % * prix' } },
      { variables: { prix: { type: 'amount', label: 'Prix', default: '2500' } } },
    );
    expect(told([88, 88], { clauses: [clause] })).toBe('due 2026-01=200 2026-02=50 year');
    const contracts = [aContract({ clauses: [aPinnedClause('bonus-malus', { with: { prix: '3000' } })] })];
    expect(told([88, 88], { clauses: [clause], record: { contracts } })).toBe('due 2026-01=200 2026-02=100 year');
  });

  it.each(['2 000', '10 %', 'prix', '10 % * prix', 'delai'])(
    'leave the amount unknown, never uncapped, where %j has no value',
    (year) => {
      const variables = {
        prix: { type: 'amount', label: 'Prix' },
        delai: { type: 'duration', label: 'Délai', default: '2 months' },
      } as const;
      expect(told([88], { clauses: [aMalus({ cap: { year } }, { variables })] })).toBe('due 2026-01=?');
    },
  );

  it('are the clause’s, whichever KPI set it in motion', () => {
    const kpis = [points(), points({ id: 'delivery' })];
    const rows = [...figures('2026-01', [88]), ...figures('2026-01', [86]).map((row) => ({ ...row, kpi: 'delivery' }))];
    const uses = [aTrigger(), aTrigger('below floor', { kpi: 'delivery' })];
    const amounts = obligationsIn({ rows, uses, kpis, ...capped({ year: '500' }) }).map(({ kpi, total }) => [
      kpi.id,
      total,
    ]);
    expect(amounts).toEqual([
      ['availability', 20000],
      ['delivery', 30000],
    ]);
  });

  it('are not eaten by a provisional figure, which takes what the final ones leave', () => {
    const rest = { uses: [aTrigger('below floor for 1 month')], ...capped({ year: '400' }) };
    expect(told(['86p', 88], rest)).toBe('due 2026-01=200* year 2026-02=200');
  });
});

describe('M17 amounts', () => {
  it.each<[string, string, readonly Figure[], string]>([
    ['half a cent goes away from zero', 'gap * 0.005', [89], 'due 2026-01=0.01'],
    ['less than half a cent is nothing', 'gap * 0.0049', [89], 'due 2026-01=0'],
    ['a malus never turns into a bonus', 'value - limit', [88], 'due 2026-01=0'],
    ['names the agreed figures', 'target - floor', [88], 'due 2026-01=5'],
    ['counts the months of the run', 'months * 10', [88, 87], 'due 2026-01=10 2026-02=20'],
    ['has no amount where a figure was not agreed', 'critical - value', [88], 'due 2026-01=?'],
    ['has no amount where something is divided by zero', '1 / (floor - 90)', [88], 'due 2026-01=?'],
    ['has no charge where the formula cannot be read', '2 +', [88], 'due 2026-01'],
    [
      'counts each step of 3 begun',
      'roundup(gap / 3) * 100',
      [87.1, 87, 86.9],
      'due 2026-01=100 2026-02=100 2026-03=200',
    ],
    [
      'counts each full step of 3',
      'rounddown(gap / 3) * 100',
      [87.1, 87, 83.9],
      'due 2026-01=0 2026-02=100 2026-03=200',
    ],
    ['takes steps with round and max', 'max(0, round(gap)) * 100', [88.4], 'due 2026-01=200'],
  ])('%s', (_, formula, values, expected) => {
    expect(told(values, { clauses: [aMalus({ formula })] })).toBe(expected);
  });

  it('come in bands: none on a limit, each band just under its own', () => {
    const credit = aMalus(
      { formula: 'fee * max(10 % * below(value, 99.9 %), 25 % * below(value, 99 %))', cap: { year: '7000' } },
      { variables: { fee: { type: 'amount', label: 'Redevance', default: '10000' } } },
    );
    const rest = {
      kpis: [aKpi({ unit: '%' })],
      uses: [aTrigger('below target', { target: 0.999, floor: undefined })],
      clauses: [credit],
    };
    expect(told([0.9991, 0.999, 0.9989, 0.99, 0.9899, 0.5, '0.5p'], rest)).toBe(
      'due 2026-03=1000 2026-04=1000 2026-05=2500 2026-06=2500 2026-07=0* year',
    );
  });

  it('of a quarter count its months', () => {
    const quarterly = { kpis: [points({ frequency: 'quarterly' })], clauses: [aMalus({ formula: 'months * 10' })] };
    expect(tell(obligationsIn({ rows: figures('2026-Q1', [80, 80]), ...quarterly }))).toBe('due 2026-Q1=30 2026-Q2=60');
  });

  it('are due from the firing period on, and for the whole run only where the clause says so', () => {
    const three = { uses: [aTrigger('below floor for 3 months')] };
    expect(told([88, 87, 86], { ...three, clauses: [aMalus({ charge: 'from-firing' })] })).toBe('due 2026-03=400');
    expect(told([88, 87, 86], { ...three, clauses: [aMalus({ charge: 'whole-run' })] })).toBe(
      'due 2026-01=200 2026-02=300 2026-03=400',
    );
    expect(told([88, 87], { ...three, clauses: [aMalus({ charge: 'whole-run' })] })).toBe('');
  });

  it('of a whole run over two years are capped in the year of each period', () => {
    const rest = {
      uses: [aTrigger('below floor for 3 months')],
      clauses: [aMalus({ charge: 'whole-run', cap: { year: '300' } })],
    };
    expect(tell(obligationsIn({ rows: figures('2025-11', [88, 88, 88]), ...rest }))).toBe(
      'due 2025-11=200 2025-12=100 year 2026-01=200',
    );
  });

  it('of a whole run are all provisional until it has fired on final figures', () => {
    const rest = { uses: [aTrigger('below floor for 2 months')], clauses: [aMalus({ charge: 'whole-run' })] };
    expect(told([88, '87p'], rest)).toBe('would-fire 2026-01=200* 2026-02=300*');
  });

  it.each<[string, readonly Figure[], string]>([
    [
      'is final where final figures alone lead to it, a provisional one before them or not',
      ['88p', 88, 88],
      'due 2026-01=200* 2026-02=200 2026-03=200',
    ],
    [
      'is provisional where a provisional figure alone ties it to the run',
      [88, '88p', 88, 88],
      'due 2026-01=200* 2026-02=200* 2026-03=200 2026-04=200',
    ],
  ])('of a whole run %s', (_name, values, expected) => {
    const rest = { uses: [aTrigger('below floor for 2 months')], clauses: [aMalus({ charge: 'whole-run' })] };
    expect(told(values, rest)).toBe(expected);
  });

  it('of a whole run take in a period that a milder rule, agreed since the first one fired, does not fire in by itself', () => {
    const uses = [aTrigger('below floor'), aTrigger('below floor for 3 months', { from: day('2026-02-01') })];
    expect(told([88, 87], { uses, clauses: [aMalus({ charge: 'whole-run' })] })).toBe('due 2026-01=200');
    expect(told([88, 87, 86], { uses, clauses: [aMalus({ charge: 'whole-run' })] })).toBe(
      'due 2026-01=200 2026-02=300 2026-03=400',
    );
    expect(told([88, 87, 86], { uses })).toBe('due 2026-01=200 2026-03=400');
  });

  it('rest on a provisional figure where the formula counts it among the periods of the run', () => {
    expect(told([88, '88p', 88], { clauses: [aMalus({ formula: 'gap * 100 * periods' })] })).toBe(
      'due 2026-01=200 2026-02=400* 2026-03=600*',
    );
    expect(told([88, '88p', 88])).toBe('due 2026-01=200 2026-02=200* 2026-03=200');
  });

  it('add up what is final, and apart what is not', () => {
    const [found] = obligationsIn({ rows: figures('2026-01', [88, 87, '86p']) });
    expect([found?.total, found?.possible]).toEqual([50000, 40000]);
  });
});

describe('M17 the contract that binds', () => {
  const rows = figures('2026-01', [88]);
  const amountsUnder = (contracts: ReturnType<typeof aContract>[], clauses = [aMalus()]) =>
    obligationsIn({ rows, clauses, record: { contracts } }).map(({ total, binding }) => [total, binding.gap]);

  it('must have been in force on the last day of the period', () => {
    const pin = { clauses: [aPinnedClause('bonus-malus')] };
    expect(amountsUnder([aContract(pin)])).toEqual([[20000, undefined]]);
    expect(amountsUnder([aContract({ ...pin, starts: day('2026-01-31'), signed: day('2026-01-31') })])).toEqual([
      [20000, undefined],
    ]);
    expect(amountsUnder([aContract({ ...pin, starts: day('2026-02-01') })])).toEqual([[null, 'not-held']]);
    expect(amountsUnder([aContract({ ...pin, term: duration('6 months') })])).toEqual([]);
    expect(amountsUnder([])).toEqual([[null, 'not-held']]);
  });

  it('pins a version, which alone gives the terms, kept beside the library’s', () => {
    const contracts = [aContract({ clauses: [aPinnedClause('bonus-malus')] })];
    expect(amountsUnder(contracts, [aMalus({}, { version: '1.1' })])).toEqual([[null, 'other-version']]);
    const { translations: _, earlier: __, ...signed } = aMalus({ formula: 'gap * 7' });
    const later = aMalus({ formula: 'gap * 100' }, { version: '1.1', earlier: [signed] });
    expect(amountsUnder(contracts, [later])).toEqual([[1400, undefined]]);
  });

  it('does not bind by a waived clause, nor by one whose waiver has ended: it is not in the contract', () => {
    const waived = (until: string) =>
      amountsUnder([
        aContract({ clauses: [aPinnedClause('bonus-malus', { waiver: { by: 'x', reason: 'y', until: day(until) } })] }),
      ]);
    for (const until of ['2026-02-01', '2026-01-31', '2026-01-30']) expect(waived(until)).toEqual([]);
  });
});

describe('M17 who decides by when, and what the journal answered', () => {
  const trigger = {
    when: triggerRule('below floor'),
    clause: 'bonus-malus',
    body: 'steering',
    within: duration('30 days'),
  };
  const uses = [aTrigger('below floor', { trigger })];
  const governance = { committees: [aCommittee({ cadence: cadence('monthly'), from: day('2026-01-15') })] };
  const rows = figures('2026-01', [88, 87]);
  const decision = (fields = {}) => anEntry({ clause: 'bonus-malus', date: day('2026-02-20'), ...fields });
  const stateOn = (asOf: string, journal = [] as ReturnType<typeof anEntry>[], more: Partial<ObligationCase> = {}) =>
    obligationsIn({ rows, uses, asOf, record: { governance, journal }, ...more }).map(
      ({ state, deadline, meeting }) => [state, deadline, meeting],
    );

  it('counts the time to decide from the end of the first period that fired, moved back to a working day', () => {
    expect(stateOn('2026-02-10')).toEqual([['due', '2026-03-02', '2026-02-16']]);
  });

  it('counts it from the day the data was due where the data is late', () => {
    const late = aTrigger('late', { trigger: { ...trigger, when: triggerRule('late'), within: duration('10 days') } });
    const kpis = [aKpi({ unit: 'points', due: duration('45 days') })];
    // Of January, due on 17 March 2026.
    const found = { rows: figures('2025-12', [91]), uses: [late], kpis };
    expect(stateOn('2026-03-17', [], found).map(([state, deadline]) => [state, deadline])).toEqual([
      ['due', '2026-03-27'],
    ]);
  });

  it('is late from the day after', () => {
    expect(stateOn('2026-03-02')[0]?.[0]).toBe('due');
    expect(stateOn('2026-03-03')[0]?.[0]).toBe('late');
  });

  it('is decided by a decision on the clause, for what had fired by then', () => {
    const once = { rows: figures('2026-01', [88]) };
    expect(stateOn('2026-03-03', [decision()], once)).toEqual([['decided', undefined, '2026-03-16']]);
    expect(stateOn('2026-02-19', [decision()], once)[0]?.[0]).toBe('due');
    expect(stateOn('2026-03-03', [decision({ date: day('2026-01-30') })], once)[0]?.[0]).toBe('late');
    expect(stateOn('2026-03-03', [decision({ clause: 'autre' })], once)[0]?.[0]).toBe('late');
    expect(stateOn('2026-03-03', [decision({ kpi: 'margin' })], once)[0]?.[0]).toBe('late');
  });

  it('awaits another decision for a later period, with its own deadline', () => {
    expect(stateOn('2026-03-03', [decision()])).toEqual([['due', '2026-03-30', '2026-03-16']]);
    expect(stateOn('2026-03-03', [decision(), decision({ id: 'b', date: day('2026-03-01') })])[0]?.[0]).toBe('decided');
  });

  it('gives for a later period the time that the line then in force allows, and none where it allows none', () => {
    const since = (within?: string) => [
      aTrigger('below floor', { from: day('2025-01-01'), trigger }),
      aTrigger('below floor', {
        from: day('2026-02-28'),
        trigger: { ...trigger, within: within === undefined ? undefined : duration(within) },
      }),
    ];
    const awaited = (within?: string) => stateOn('2026-03-11', [decision()], { uses: since(within) });
    expect(awaited('10 days')).toEqual([['late', '2026-03-10', '2026-03-16']]);
    expect(awaited('30 days')).toEqual([['due', '2026-03-30', '2026-03-16']]);
    expect(awaited()).toEqual([['due', undefined, '2026-03-16']]);
    // What is still awaited of January keeps the time agreed for January.
    expect(stateOn('2026-03-11', [], { uses: since('10 days') })[0]?.[1]).toBe('2026-03-02');
  });

  it('takes the period an entry says it answers', () => {
    expect(stateOn('2026-03-03', [decision({ date: day('2026-03-01'), answers: period('2026-01') })])[0]?.[0]).toBe(
      'due',
    );
    expect(stateOn('2026-03-03', [decision({ date: day('2026-03-01'), answers: period('2026-02') })])[0]?.[0]).toBe(
      'decided',
    );
    expect(stateOn('2026-04-03', [decision({ answers: period('2025-12') })])[0]?.[0]).toBe('late');
  });

  it('does not let a decision on a later run answer an earlier one', () => {
    const twice = { rows: figures('2026-01', [88, 95, 87]) };
    expect(stateOn('2026-05-10', [decision({ date: day('2026-04-10') })], twice).map(([state]) => state)).toEqual([
      'decided',
      'late',
    ]);
  });

  it('is settled once a run for a duty', () => {
    const duty = { clauses: [aMalus({ effect: 'duty', formula: undefined })] };
    expect(stateOn('2026-05-10', [decision()], duty)[0]?.[0]).toBe('decided');
  });

  it.each([
    [undefined, 'open'],
    [true, 'kept'],
    [day('2026-03-09'), 'kept'],
    [day('2026-03-11'), 'kept-late'],
    [false, 'not-kept'],
  ] as const)('follows the commitment that names the period: kept %s is %s', (kept, state) => {
    const commitment = anEntry({
      kind: 'commitment',
      kpi: 'availability',
      answers: period('2026-02'),
      due: day('2026-03-10'),
      date: day('2026-03-01'),
      kept,
    });
    const [found] = obligationsIn({
      rows,
      uses,
      asOf: state === 'open' ? '2026-03-10' : '2026-03-20',
      record: { governance, journal: [commitment] },
    });
    expect(found?.answers).toMatchObject([{ kind: 'commitment', state }]);
    expect(found?.state).toBe('decided');
  });

  it('does not take a commitment about the KPI that names no period for an answer', () => {
    expect(
      stateOn('2026-03-03', [anEntry({ kind: 'commitment', kpi: 'availability', date: day('2026-02-20') })])[0]?.[0],
    ).toBe('late');
  });
});

describe('M17 whatever the figures', () => {
  const figure = fc.oneof(
    fc.integer({ min: 70, max: 99 }),
    fc.integer({ min: 70, max: 99 }).map((value) => `${value}p`),
    fc.constant(null),
  );
  const months = fc.array(figure, { minLength: 1, maxLength: 30 });
  const needed = fc.integer({ min: 1, max: 3 }).map((count) => [aTrigger(`below floor for ${count} months`)]);

  it('no cap is ever passed', () => {
    fc.assert(
      fc.property(
        months,
        needed,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 3000 }),
        (values, uses, perMonth, perYear) => {
          const clauses = [aMalus({ charge: 'whole-run', cap: { month: String(perMonth), year: String(perYear) } })];
          const charges = obligationsIn({ rows: figures('2025-07', values), uses, clauses }).flatMap(
            (each) => each.charges,
          );
          for (const { amount } of charges) expect(amount ?? 0).toBeLessThanOrEqual(perMonth * 100);
          for (const own of Map.groupBy(charges, ({ entry }) => entry.period.slice(0, 4)).values())
            expect(own.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBeLessThanOrEqual(perYear * 100);
        },
      ),
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(months, needed, fc.infiniteStream(fc.nat()), (values, uses, ranks) => {
        const rows = figures('2025-07', values);
        const shuffled = rows
          .map((row) => ({ row, rank: ranks.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ row }) => row);
        expect(tell(obligationsIn({ rows: shuffled, uses }))).toBe(tell(obligationsIn({ rows, uses })));
      }),
    );
  });

  it('missing is never zero: an empty cell costs nothing that a value would not', () => {
    fc.assert(
      fc.property(months, needed, (values, uses) => {
        const charges = obligationsIn({
          rows: figures('2025-07', values),
          uses,
          kpis: [points({ 'on-missing': 'breach' })],
        }).flatMap((each) => each.charges);
        for (const { entry, amount } of charges) if (entry.value === null) expect(amount).toBeNull();
      }),
    );
  });

  it('a better value never costs more', () => {
    const value = fc.integer({ min: 70, max: 99 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        needed,
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        (values, uses, place, gain) => {
          const total = (all: readonly number[]) =>
            obligationsIn({
              rows: figures('2026-01', all),
              uses,
              clauses: [aMalus({ charge: 'whole-run', cap: { year: '4000' } })],
            }).reduce((sum, each) => sum + (each.total ?? 0), 0);
          const better = values.map((each, index) => (index === place % values.length ? each + gain : each));
          expect(total(better)).toBeLessThanOrEqual(total(values));
        },
      ),
    );
  });

  it('what is due stays due, and as much, where every provisional figure turns out to be within the limit', () => {
    const rules = fc.constantFrom('', ' for 2 months', ' for 3 months', ' for 2 of 3 months', ' for 3 of 5 months');
    const formulas = fc.constantFrom('gap * 100', 'gap * 100 * periods');
    const charges = fc.constantFrom('from-firing' as const, 'whole-run' as const);
    fc.assert(
      fc.property(months, rules, formulas, charges, (values, rule, formula, charge) => {
        const due = (all: readonly Figure[]) =>
          obligationsIn({
            rows: figures('2026-01', all),
            uses: [aTrigger(`below floor${rule}`)],
            clauses: [aMalus({ formula, charge, cap: { year: '3000' } })],
          })
            .flatMap((each) => each.charges)
            .filter(({ isFinal }) => isFinal)
            .map(({ entry, amount }) => [entry.period, amount])
            .sort();
        const within = values.map((each) => (typeof each === 'string' ? 95 : each));
        const lasting = due(within);
        if (formula === 'gap * 100') expect(due(values)).toEqual(lasting);
        else for (const [at] of due(values)) expect(lasting.map(([period]) => period)).toContain(at);
      }),
    );
  });

  it('a provisional figure changes nothing of what is due', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 70, max: 99 }), { minLength: 1, maxLength: 12 }),
        needed,
        fc.integer({ min: 70, max: 99 }),
        (values, uses, last) => {
          const total = (all: readonly Figure[]) =>
            obligationsIn({ rows: figures('2026-01', all), uses, clauses: [aMalus({ cap: { year: '2000' } })] })
              .map((each) => each.total)
              .filter((each) => each !== null);
          expect(total([...values, `${last}p`])).toEqual(total(values));
        },
      ),
    );
  });
});
