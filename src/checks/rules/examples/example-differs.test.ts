import { describe, expect, it } from 'vitest';
import { duration, triggerRule } from '../../../testing/builders.ts';
import { malusClauses, malusFile, malusVariables } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkExampleDiffers } from './example-differs.ts';

describe('example-differs', () => {
  const trigger = { formula: '(seuil - value) * 100 * montant', cap: { month: '8000', year: 'plafond' } };
  const example = (gives: number, more = {}) => ({
    examples: [
      {
        with: { seuil: '97 %', montant: '2000', plafond: '40000' },
        values: { '2026-09': '96.4 %', '2026-10': '95.5 %' },
        for: duration('2 months'),
        gives,
        ...more,
      },
    ],
  });
  const told = (fields: object, more = {}) => tell(checkExampleDiffers, malusClauses({ ...trigger, ...more }, fields));

  it.each(['97', '97,0 %', 'beaucoup'])('M17 says nothing of an example whose value is no rate: %s', (seuil) => {
    expect(told(example(3000.01, { with: { seuil, montant: '2000', plafond: '40000' } }))).toEqual([]);
  });

  it('M17 says what the calculation gives, month by month', () => {
    expect(told(example(3000))).toEqual([]);
    expect(told(example(3000.01))).toMatchObject([
      {
        severity: 'error',
        at: `${malusFile}: examples.0.gives`,
        values: { gives: '3000.01', reckoned: '3000', steps: '2026-10: 3000' },
      },
    ]);
  });

  it('M17 counts from the firing month, or the whole run where the clause says so', () => {
    expect(told(example(4200), { charge: 'whole-run' })).toEqual([]);
    expect(told(example(4200, { for: undefined }))).toEqual([]);
    expect(told(example(0, { for: duration('3 months') }))).toEqual([]);
  });

  it('M17 takes bands, the limit of a band being its better side', () => {
    const bands = { formula: 'montant * max(10 % * below(value, seuil), 25 % * below(value, 95 %))', cap: undefined };
    const values = { '2026-09': '97 %', '2026-10': '96.9 %', '2026-11': '95 %', '2026-12': '94.9 %' };
    expect(told(example(900, { values, for: undefined }), bands)).toEqual([]);
  });

  it('M17 applies the caps', () => {
    expect(told(example(8000, { values: { '2026-10': '91 %' }, for: undefined }))).toEqual([]);
    expect(told(example(12000, { values: { '2026-10': '91 %' }, for: undefined }))[0]?.values).toMatchObject({
      steps: '2026-10: 8000 (12000)',
    });
  });

  it('M17 says that an amount under zero is owed by nobody, and how to make the other party owe it', () => {
    const values = { '2026-10': '98 %' };
    expect(told(example(-2000, { values, for: undefined }))).toMatchObject([
      { at: `${malusFile}: examples.0.gives`, values: { gives: '-2000', reason: 'below-zero' } },
    ]);
    expect(told(example(0, { values, for: undefined }))).toEqual([]);
    expect(told(example(-2000, { for: undefined }))[0]?.values).toMatchObject({ reason: 'amount' });
  });

  it('M17 says when an example cannot be reckoned', () => {
    expect(told(example(1, { with: {} }))[0]?.values).toMatchObject({ reason: 'not-reckoned', period: '2026-10' });
  });

  it('M17 asks for the figure of a KPI that an example leaves at its default', () => {
    const sales = { ventes: { type: 'kpi', label: 'Ventes', default: 'invoiced-services' } };
    const judged = (given: Record<string, string>, formula = '10 % * ventes') =>
      told(
        { ...example(1200, { with: given }), variables: { ...malusVariables, ...sales } },
        { formula, cap: undefined },
      );
    expect(judged({})[0]?.values).toMatchObject({ reason: 'kpi-figure', found: ['ventes'], period: '2026-10' });
    expect(judged({ ventes: '12000' })).toEqual([]);
    expect(judged({ ventes: '0' }, '1 / ventes')[0]?.values).toMatchObject({ reason: 'not-reckoned', found: [] });
  });

  it.each([
    ['60 days', '2 months'],
    ['3 weeks', '1 month'],
    ['8 weeks', '2 months'],
    ['1 day', '1 month'],
    ['40 working days', '2 months'],
  ])('M17 tells a length of %s, which is no number of months, where it is written', (length, meant) => {
    expect(told(example(3000, { for: duration(length) }))).toMatchObject([
      { at: `${malusFile}: examples.0.for`, values: { reason: 'uneven-length', meant } },
    ]);
    expect(told(example(3000, { for: duration(meant) })).map(({ values }) => values['reason'])).not.toContain(
      'uneven-length',
    );
  });

  it('M17 counts months of quarters by three', () => {
    const values = { '2026-Q2': '96.4 %', '2026-Q3': '95.5 %' };
    const lasting = (length: string) => told(example(3000, { values, for: duration(length) }));
    expect(lasting('6 months')).toEqual([]);
    for (const [length, meant] of [
      ['1 month', '3 months'],
      ['4 months', '3 months'],
      ['5 months', '6 months'],
      ['90 days', '3 months'],
    ] as const)
      expect(lasting(length)).toMatchObject([{ values: { reason: 'uneven-length', meant } }]);
  });

  it('M17 leaves a length aside that the rule already tells', () => {
    const rule = { when: triggerRule('below floor for 2 months') };
    const given = { seuil: '97 %', floor: '97 %', montant: '2000', plafond: '40000' };
    expect(told(example(3000, { ...rule, with: given, for: duration('60 days') }))).toEqual([]);
  });

  it('M17 says nothing of an example that a cap spoils, which is told there', () => {
    expect(told(example(3000), { cap: { month: '8 000 €' } })).toEqual([]);
    expect(told(example(3000), { cap: { month: '8000' } })).toEqual([]);
  });

  it('M17 says nothing of an example of which a name or a length of the clause is told', () => {
    expect(told(example(1), { 'earn-back': duration('90 days') })).toEqual([]);
    expect(told(example(1), { 'earn-back': duration('3 months') })).toHaveLength(1);
    const variables = { ...malusVariables, periods: { type: 'number', label: 'Mois' } };
    expect(told({ ...example(1), variables }, { formula: 'periods * 10' })).toEqual([]);
    expect(told({ ...example(1), variables })).toHaveLength(1);
  });

  it('M17 tells each period of an example that is none, with the one that was meant', () => {
    const values = { octobre: '96 %', '2026-09': '97 %', 'T3 2026': '96 %' };
    expect(told(example(1, { values }))).toMatchObject([
      {
        at: `${malusFile}: examples.0.values.octobre (key)`,
        values: { reason: 'unreadable-period', period: 'octobre', meant: '' },
      },
      {
        at: `${malusFile}: examples.0.values.T3 2026 (key)`,
        values: { reason: 'unreadable-period', period: 'T3 2026', meant: '2026-Q3' },
      },
    ]);
  });

  it('M17 tells the earlier period that the formula looks back at, and takes it from `before`', () => {
    const growth = { formula: 'max(value - yearago, 0) * montant', cap: undefined };
    const values = { '2026-10': '99 %' };
    const given = { values, for: undefined, with: { montant: '2000' } };
    expect(told(example(40, given), growth)).toMatchObject([
      {
        at: `${malusFile}: examples.0.values`,
        values: { reason: 'earlier-missing', period: '2026-10', meant: '2025-10' },
      },
    ]);
    expect(told(example(40, { ...given, before: { '2025-10': '97 %' } }), growth)).toEqual([]);
    expect(told(example(40, { ...given, before: { 'octobre 2025': '97 %' } }), growth)).toMatchObject([
      { at: `${malusFile}: examples.0.before.octobre 2025 (key)`, values: { meant: '2025-10' } },
    ]);
  });

  it('M17 takes agreed figures from the example where the formula names them', () => {
    const gap = { formula: 'gap * 100 * montant' };
    expect(told(example(4000, { with: { floor: '97.5 %' } }), gap)).toEqual([]);
    expect(told(example(4000, { with: { limit: '97.5 %' }, when: triggerRule('below floor') }), gap)).toEqual([]);
  });
});

describe('example-differs on the side of a limit', () => {
  const told = (
    values: Record<string, string>,
    gives: number,
    { with: given = { floor: '97 %' }, when = '', effect = 'malus', length = '', charge = 'from-firing' }: Judged = {},
  ) => {
    const rule = when === '' ? {} : { when: triggerRule(when) };
    const lasting = length === '' ? {} : { for: duration(length) };
    const examples = [{ with: given, values, gives, ...rule, ...lasting }];
    const found = tell(
      checkExampleDiffers,
      malusClauses({ formula: 'gap * 100 * 1000', effect, charge }, { examples }),
    );
    return found.map(({ values: facts }) => (facts['reason'] === 'amount' ? facts['reckoned'] : facts['reason']));
  };
  type Judged = {
    with?: Record<string, string>;
    when?: string;
    effect?: 'malus' | 'bonus';
    length?: string;
    charge?: 'from-firing' | 'whole-run';
  };
  const [ceiling, limit] = [{ ceiling: '97 %' }, { limit: '97 %' }];

  it('M17 gives nothing over a floor or on it, and something just under', () => {
    expect(told({ '2026-09': '98 %' }, 1000)).toEqual(['0']);
    expect(told({ '2026-09': '97 %' }, 0)).toEqual([]);
    expect(told({ '2026-09': '96.99 %' }, 10)).toEqual([]);
    expect(told({ '2026-09': '98 %', '2026-10': '96 %' }, 1000)).toEqual([]);
  });

  it('M17 takes a ceiling the other way, and a bonus the other way of both', () => {
    expect(told({ '2026-09': '98 %', '2026-10': '96 %' }, 1000, { with: ceiling })).toEqual([]);
    expect(told({ '2026-09': '96 %' }, 1000, { with: ceiling })).toEqual(['0']);
    expect(told({ '2026-09': '98 %', '2026-10': '95 %' }, 1000, { effect: 'bonus' })).toEqual([]);
    expect(told({ '2026-09': '96 %' }, 1000, { with: ceiling, effect: 'bonus' })).toEqual([]);
  });

  it('M17 follows the rule that is written, whatever the figures are called', () => {
    expect(told({ '2026-09': '98 %', '2026-10': '95 %' }, 1000, { when: 'above floor' })).toEqual([]);
    expect(told({ '2026-09': '98 %' }, 0, { with: { target: '97 %' }, when: 'below target' })).toEqual([]);
    expect(told({ '2026-09': '96 %' }, 1000, { with: { ...limit, target: '98 %' }, when: 'critical' })).toEqual([]);
    expect(told({ '2026-09': '98 %' }, 1000, { with: { ...limit, target: '96 %' }, when: 'critical' })).toEqual([]);
  });

  it('M17 asks for the side of a limit that has none, and for the limit of a rule', () => {
    expect(told({ '2026-09': '98 %', '2026-10': '96 %' }, 1000, { with: limit })).toEqual(['no-side']);
    expect(told({ '2026-09': '98 %' }, 1000, { with: { floor: '97 %', ceiling: '99 %' } })).toEqual(['no-side']);
    expect(told({ '2026-09': '98 %' }, 1000, { with: limit, when: 'critical' })).toEqual(['no-side']);
    expect(told({ '2026-09': '98 %' }, 1000, { with: {}, when: 'below floor' })).toEqual(['no-limit']);
    expect(told({ '2026-09': '96,5 %' }, 500)).toEqual(['not-reckoned']);
  });

  it('M17 takes for breached the side of a limit alone on which every value stands', () => {
    expect(told({ '2026-09': '98 %' }, 1000, { with: limit })).toEqual([]);
    expect(told({ '2026-09': '96 %', '2026-10': '97 %' }, 1000, { with: limit })).toEqual([]);
  });

  it('M17 ends a run at a month within the limit, and at one that is missing', () => {
    const two = { length: '2 months' };
    expect(told({ '2026-08': '96 %', '2026-09': '96 %' }, 1000, two)).toEqual([]);
    expect(told({ '2026-08': '96 %', '2026-09': '97 %', '2026-10': '96 %' }, 0, two)).toEqual([]);
    expect(told({ '2026-08': '96 %', '2026-10': '96 %' }, 0, two)).toEqual([]);
    expect(told({ '2025-12': '96 %', '2026-01': '96 %' }, 1000, { when: 'below floor for 2 months' })).toEqual([]);
    expect(told({ '2026-08': '96 %', '2026-10': '96 %' }, 2000, { ...two, charge: 'whole-run' })).toEqual(['0']);
  });

  it('M17 counts so many of the last months', () => {
    const tolerance = { when: 'below floor for 2 of 3 months' };
    expect(told({ '2026-08': '96 %', '2026-09': '98 %', '2026-10': '95 %' }, 2000, tolerance)).toEqual([]);
    expect(told({ '2026-08': '96 %', '2026-11': '95 %' }, 0, tolerance)).toEqual([]);
    expect(told({ '2026-08': '96 %', '2026-10': '95 %' }, 3000, { ...tolerance, charge: 'whole-run' })).toEqual([]);
  });
});
