import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../../model/clause.ts';
import type { Commission } from '../../../model/commission.ts';
import type { Frequency } from '../../../model/period.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  aPinnedClause,
  anEarlierClause,
  anEntry,
  day,
  duration,
  period,
  triggerRule,
} from '../../../testing/builders.ts';
import { aMalus, aTrigger, figures } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAnswerWithoutTrigger } from './answer-without-trigger.ts';
import { checkCapBelowMinimum } from './cap-below-minimum.ts';
import { checkCapOrder } from './cap-order.ts';
import { checkCapUnfilled } from './cap-unfilled.ts';
import { checkCapUnreadable } from './cap-unreadable.ts';
import { checkCommissionIncomplete } from './commission-incomplete.ts';
import { checkExampleDiffers } from './example-differs.ts';
import { checkExampleMissing } from './example-missing.ts';
import { checkExclusionNotInClause } from './exclusion-not-in-clause.ts';
import { checkFormulaUnreadable } from './formula-unreadable.ts';
import { checkPeriodOutsideContract } from './period-outside-contract.ts';
import { checkTriggerOtherFrequency } from './trigger-other-frequency.ts';
import { checkUnknownFormulaName } from './unknown-formula-name.ts';
import { checkWeightMissing } from './weight-missing.ts';

const file = 'clauses/bonus-malus.mdx';
const variables: ClauseRecord['variables'] = {
  seuil: { type: 'rate', label: 'Seuil' },
  montant: { type: 'amount', label: 'Montant', default: '2000' },
  plafond: { type: 'amount', label: 'Plafond', default: '5000' },
  delai: { type: 'duration', label: 'Délai' },
};
const clauses = (trigger: Partial<NonNullable<ClauseRecord['trigger']>>, fields = {}) => ({
  clauses: [aMalus(trigger, { variables, ...fields })],
});

describe('formula-unreadable', () => {
  it('M17 says at which character a formula stops making sense', () => {
    expect(tell(checkFormulaUnreadable, clauses({ formula: '(seuil - value) x 100' }))).toMatchObject([
      {
        severity: 'error',
        at: `${file}: trigger.formula`,
        values: { reason: 'sign-expected', at: 17, found: 'x', advice: 'replace', write: '*' },
      },
    ]);
    expect(tell(checkFormulaUnreadable, clauses({ formula: '(seuil - value) * 100' }))).toEqual([]);
    expect(tell(checkFormulaUnreadable, clauses({ formula: '' }))).toHaveLength(1);
    expect(tell(checkFormulaUnreadable, clauses({ effect: 'duty', formula: undefined }))).toEqual([]);
  });
});

describe('formula-unreadable and unknown-formula-name', () => {
  it('M17 tell each sign and each name of one formula in one run, each once and at its own place', () => {
    const content = clauses({ formula: '(sueil × value − tarif) * 1 000 remise' });
    expect(tell(checkFormulaUnreadable, content).map(({ values }) => [values['at'], values['write']])).toEqual([
      [8, '*'],
      [16, '-'],
      [29, '1000'],
      [33, ''],
    ]);
    expect(tell(checkUnknownFormulaName, content).map(({ values }) => [values['name'], values['suggestion']])).toEqual([
      ['sueil', 'seuil'],
      ['tarif', ''],
    ]);
  });
});

describe('unknown-formula-name', () => {
  const told = (formula: string) =>
    tell(checkUnknownFormulaName, clauses({ formula })).map(({ values }) => [
      values['name'],
      values['suggestion'],
      values['isVariable'],
    ]);

  it('M17 points at a name that nothing gives, with the nearest one', () => {
    expect(told('(seuli - value) * montant')).toEqual([['seuli', 'seuil', 'no']]);
    expect(told('(seuil - valeur) * montant')).toEqual([['valeur', 'value', 'no']]);
  });

  it('M17 points at a variable that is no number', () => {
    expect(told('delai * 10')).toMatchObject([['delai', expect.any(String), 'yes']]);
  });

  it('M17 says that a formula knows the KPI that triggers it alone, and names one with hyphens whole', () => {
    const kpis = [aKpi({ id: 'sales' }), aKpi({ id: 'net-sales' })];
    const found = (formula: string) =>
      tell(checkUnknownFormulaName, { ...clauses({ formula }), kpis }).map(({ values }) => [
        values['name'],
        values['isKpi'],
      ]);
    expect(found('sales * 2')).toEqual([['sales', 'yes']]);
    expect(found('montant * net-sales - sales')).toEqual([
      ['net-sales', 'yes'],
      ['sales', 'yes'],
    ]);
    expect(found('salesman * 2')).toEqual([['salesman', 'no']]);
  });

  it('M17 says to rename a variable whose hyphens read as minus signs, once for each time it is written', () => {
    const amount = { type: 'amount', label: 'Prix' } as const;
    const found = (formula: string, names: readonly string[]) =>
      tell(
        checkUnknownFormulaName,
        clauses({ formula }, { variables: Object.fromEntries(names.map((name) => [name, amount])) }),
      ).map(({ values }) => [values['name'], values['rename']]);
    expect(found('prix-par-jour * value', ['prix-par-jour'])).toEqual([['prix-par-jour', 'prix_par_jour']]);
    expect(found('prix_par_jour * value', ['prix_par_jour'])).toEqual([]);
    // Where a part of it is a name of its own, and where a longer one holds it.
    expect(found('prix-base + prix', ['prix', 'prix-base'])).toEqual([['prix-base', 'prix_base']]);
    expect(found('prix-base-net', ['prix-base', 'prix-base-net'])).toEqual([['prix-base-net', 'prix_base_net']]);
    expect(found('prix-bas', ['prix', 'prix-base'])).toEqual([['bas', '']]);
  });

  it('M17 offers in a formula only the names that it can write', () => {
    const variables = { 'prix-net': { type: 'amount', label: 'Prix' } } as const;
    const [first] = tell(checkUnknownFormulaName, clauses({ formula: 'prix_net * 2' }, { variables }));
    expect(first?.values).toMatchObject({
      name: 'prix_net',
      suggestion: '',
      known: expect.not.arrayContaining(['prix-net']),
    });
  });

  it('M17 knows the variables, every measure and the functions', () => {
    expect(told('max(0, min(gap, limit - value)) * montant + round(months) + periods + target + floor')).toEqual([]);
    expect(told('montant * below(value, seuil) + montant * above(gap, 1 %)')).toEqual([]);
  });
});

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
  const told = (fields: object, more = {}) => tell(checkExampleDiffers, clauses({ ...trigger, ...more }, fields));

  it('M17 says what the calculation gives, month by month', () => {
    expect(told(example(3000))).toEqual([]);
    expect(told(example(3000.01))).toMatchObject([
      {
        severity: 'error',
        at: `${file}: examples.0.gives`,
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

  it('M17 says when an example cannot be reckoned', () => {
    expect(told(example(1, { with: {} }))[0]?.values).toMatchObject({ reason: 'not-reckoned', period: '2026-10' });
  });

  it('M17 asks for the figure of a KPI that an example leaves at its default', () => {
    const sales = { ventes: { type: 'kpi', label: 'Ventes', default: 'invoiced-services' } };
    const judged = (given: Record<string, string>, formula = '10 % * ventes') =>
      told({ ...example(1200, { with: given }), variables: { ...variables, ...sales } }, { formula, cap: undefined });
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
      { at: `${file}: examples.0.for`, values: { reason: 'uneven-length', meant } },
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

  it('M17 tells each period of an example that is none, with the one that was meant', () => {
    const values = { octobre: '96 %', '2026-09': '97 %', 'T3 2026': '96 %' };
    expect(told(example(1, { values }))).toMatchObject([
      {
        at: `${file}: examples.0.values.octobre (key)`,
        values: { reason: 'unreadable-period', period: 'octobre', meant: '' },
      },
      {
        at: `${file}: examples.0.values.T3 2026 (key)`,
        values: { reason: 'unreadable-period', period: 'T3 2026', meant: '2026-Q3' },
      },
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
    const found = tell(checkExampleDiffers, clauses({ formula: 'gap * 100 * 1000', effect, charge }, { examples }));
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

describe('example-missing', () => {
  it('M17 wants one example of a clause that reckons an amount, none of a duty', () => {
    expect(tell(checkExampleMissing, clauses({}))).toMatchObject([
      { severity: 'warning', at: `${file}: trigger.formula` },
    ]);
    expect(tell(checkExampleMissing, clauses({ formula: undefined }))).toEqual([]);
    const examples = [{ values: { '2026-10': '95 %' }, gives: 1 }];
    expect(tell(checkExampleMissing, clauses({}, { examples }))).toEqual([]);
  });
});

describe('cap-order', () => {
  const told = (cap: object, contracts: ReturnType<typeof aContract>[] = []) =>
    tell(checkCapOrder, { ...clauses({ cap }), partnerships: [aPartnership({ contracts })] }).map(({ at, values }) => [
      at,
      values['year'],
      values['period'],
    ]);

  it('M17 refuses a year that allows less than one of its periods', () => {
    expect(told({ month: '5000', year: 'plafond' })).toEqual([]);
    expect(told({ month: '5001', year: 'plafond' })).toEqual([[`${file}: trigger.cap`, '5000', '5001']]);
    expect(told({ period: '300', 'contract-year': '299.99' })).toEqual([[`${file}: trigger.cap`, '299.99', '300']]);
    expect(told({ period: '300', contract: '300' })).toEqual([]);
    expect(told({ period: '300', contract: '299.99' })).toEqual([[`${file}: trigger.cap`, '299.99', '300']]);
  });

  it('M17 refuses a cap of nothing', () => {
    expect(told({ month: '0' })).toEqual([[`${file}: trigger.cap`, '–', '0']]);
  });

  it('M17 tells it of the cap a contract sets on all its penalties', () => {
    const capped = (cap: object) => told({}, [aContract({ 'penalty-cap': cap, amount: 1000000 })]);
    const at = 'partnerships/boucle-chaude/index.mdx: contracts.0.penalty-cap';
    expect(capped({ month: '1000', year: '10 % * amount' })).toEqual([]);
    expect(capped({ month: '1000.01', year: '10 % * amount' })).toEqual([[at, '1000', '1000.01']]);
    expect(capped({ contract: '0' })).toEqual([[at, '0', '–']]);
  });

  it('M17 tells it in the contract whose own value brings it about', () => {
    const contract = aContract({ clauses: [aPinnedClause('bonus-malus', { with: { plafond: '4000' } })] });
    expect(told({ month: '5000', year: 'plafond' }, [contract])).toEqual([
      ['partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.with', '4000', '5000'],
    ]);
  });
});

describe('cap-unreadable', () => {
  const caps = (cap: object, more = {}) => clauses({ cap }, more);
  const told = (year: string) =>
    tell(checkCapUnreadable, caps({ year })).map(({ values }) => [values['reason'], values['suggestion']]);

  it('M17 points at a cap that would cap nothing, with the amount meant where that is plain', () => {
    expect(tell(checkCapUnreadable, caps({ month: '8000', year: '2 000' }))).toEqual([
      {
        code: 'cap-unreadable',
        severity: 'error',
        at: `${file}: trigger.cap.year`,
        values: { value: '2 000', reason: 'unreadable', found: '000', suggestion: '2000' },
      },
    ]);
    expect(told('2000 €')).toEqual([['unreadable', '2000']]);
    expect(told('2000,50')).toEqual([['unreadable', '2000.50']]);
    expect(told('2k')).toEqual([['unreadable', '2000']]);
    expect(told('10 % du prix')).toEqual([['unreadable', '']]);
  });

  it('M17 points at a share, a duration and too many decimals', () => {
    expect(told('10 %')).toEqual([['share', '']]);
    expect(told('seuil')).toEqual([['share', '']]);
    expect(told('delai')).toEqual([['variable', '']]);
    expect(told('2.000')).toEqual([['decimals', '']]);
  });

  it('M17 takes amounts, variables of type amount and formulas, and leaves unknown names to another check', () => {
    for (const year of ['2000', '2000.50', 'plafond', '10 % * plafond', 'min(plafond, 3 * montant)', 'plafon'])
      expect(told(year)).toEqual([]);
  });

  it('M17 judges the versions that contracts still cite', () => {
    const earlier = [anEarlierClause({ variables, trigger: { effect: 'malus', cap: { year: '2k' } } })];
    expect(tell(checkCapUnreadable, caps({ year: '2000' }, { earlier }))).toHaveLength(1);
  });
});

describe('cap-unfilled', () => {
  const told = (year: string, pin = {}, contract = {}) =>
    tell(checkCapUnfilled, {
      ...clauses({ cap: { year } }, { variables: { ...variables, prix: { type: 'amount', label: 'Prix' } } }),
      partnerships: [
        aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('bonus-malus', pin)], ...contract })] }),
      ],
    });

  it('M17 refuses a signed contract that leaves blank what a cap rests on', () => {
    expect(told('10 % * prix')).toEqual([
      {
        code: 'cap-unfilled',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.with',
        values: { name: 'prix', clause: 'bonus-malus' },
      },
    ]);
    expect(told('10 % * prix', { with: { prix: '5000' } })).toEqual([]);
    expect(told('10 % * plafond')).toEqual([]);
  });

  it('M17 asks nothing of a draft or of a waived clause', () => {
    expect(told('prix', {}, { signed: undefined })).toEqual([]);
    expect(told('prix', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } })).toEqual([]);
  });
});

describe('exclusion-not-in-clause', () => {
  const told = (cause: 'force-majeure' | 'other-party' | 'agreed' | undefined, excludes?: string[]) => {
    const exclusions = [{ period: period('2026-08'), reason: 'Inondation', ...(cause && { cause }) }];
    const partnerships = [aPartnership({ kpis: [aTrigger('below floor', { exclusions })] })];
    return tell(checkExclusionNotInClause, { ...clauses({ excludes }), partnerships });
  };

  it('M17 warns of every cause but an agreement under a clause that names none', () => {
    expect(told('force-majeure')).toMatchObject([{ severity: 'warning', values: { excused: [] } }]);
    expect(told('other-party')).toHaveLength(1);
    expect(told('agreed')).toEqual([]);
    expect(told(undefined)).toEqual([]);
  });

  it('M17 asks nothing of a clause that figures do not trigger', () => {
    const exclusions = [{ period: period('2026-08'), reason: 'Inondation', cause: 'force-majeure' as const }];
    const partnerships = [aPartnership({ kpis: [aTrigger('below floor', { exclusions })] })];
    expect(tell(checkExclusionNotInClause, { clauses: [aMalus({}, { trigger: undefined })], partnerships })).toEqual(
      [],
    );
  });

  it('M17 asks the version that the contract signed, not the one of the library', () => {
    const { translations: _, earlier: __, ...signed } = aMalus({ excludes: ['force-majeure'] }, { version: '1.0' });
    const library = aMalus({ excludes: [] }, { version: '2.0', earlier: [signed] });
    const exclusions = [{ period: period('2026-08'), reason: 'Inondation', cause: 'force-majeure' as const }];
    const held = (version: string, waiver = {}) =>
      tell(checkExclusionNotInClause, {
        clauses: [library],
        partnerships: [
          aPartnership({
            kpis: [aTrigger('below floor', { exclusions })],
            contracts: [
              aContract({
                clauses: [aPinnedClause('bonus-malus', { clause: { id: 'bonus-malus', version }, ...waiver })],
              }),
            ],
          }),
        ],
      });
    expect(held('1.0')).toEqual([]);
    expect(held('2.0')).toHaveLength(1);
    expect(held('0.9')).toHaveLength(1);
    expect(held('1.0', { waiver: { by: 'x', reason: 'y' } })).toHaveLength(1);
  });

  it('M17 warns of a cause that the clause does not excuse', () => {
    expect(told('other-party', ['force-majeure'])).toMatchObject([
      { severity: 'warning', at: 'partnerships/boucle-chaude/index.mdx: kpis.0.exclusions.0.cause' },
    ]);
    expect(told('force-majeure', ['force-majeure'])).toEqual([]);
    expect(told('agreed', [])).toEqual([]);
    expect(told(undefined, [])).toEqual([]);
  });
});

describe('weight-missing', () => {
  const told = (...weights: (number | undefined)[]) =>
    tell(checkWeightMissing, {
      partnerships: [
        aPartnership({ kpis: weights.map((weight) => aKpiUse({ ...(weight !== undefined && { weight }) })) }),
      ],
    }).map(({ at, severity }) => [at.split(' ')[1], severity]);

  it('M36 refuses a KPI without a weight among others that have one', () => {
    expect(told(2, undefined, 1)).toEqual([['kpis.1.kpi', 'error']]);
    expect(told(2, 1)).toEqual([]);
    expect(told(undefined, undefined)).toEqual([]);
    expect(told(0, undefined)).toEqual([['kpis.1.kpi', 'error']]);
  });
});

describe('period-outside-contract', () => {
  const told = (periods: string[], contract = {}, record = {}) =>
    tell(checkPeriodOutsideContract, {
      partnerships: [
        aPartnership({
          contracts: [aContract(contract)],
          measurements: periods.map((each, index) =>
            aMeasurement({ period: period(each), line: index + 2, columns: { value: 9, kpi: 1 } }),
          ),
          ...record,
        }),
      ],
    }).map(({ severity, at, values }) => [severity, at, values['side'], values['day']]);

  it('M33 refuses once a file periods wholly before the first contract or after the last', () => {
    expect(told(['2025-02', '2025-01', '2025-03', '2028-03', '2028-04', '2062-10'])).toEqual([
      ['error', 'partnerships/boucle-chaude/kpis.csv:2', 'before', '2025-03-12'],
      ['error', 'partnerships/boucle-chaude/kpis.csv:6', 'after', '2028-03-11'],
    ]);
  });

  it('M33 lets the partnership begin before its contract', () => {
    expect(told(['2024-12'], {}, { since: day('2024-12-31') })).toEqual([]);
  });

  it('M33 bounds nothing at the end under tacit renewal, without a term, or without a contract', () => {
    expect(told(['2062-10'], { renewal: { kind: 'tacit' } })).toEqual([]);
    expect(told(['2062-10'], { term: undefined })).toEqual([]);
    expect(told(['2062-10', '1999-01'], {}, { contracts: [] })).toEqual([]);
  });

  it('M33 counts express renewals that were signed', () => {
    const renewal = { kind: 'express' as const, for: duration('1 year'), renewed: [day('2028-01-10')] };
    expect(told(['2029-03'], { renewal })).toEqual([]);
    expect(told(['2029-04'], { renewal })).toEqual([
      ['error', 'partnerships/boucle-chaude/kpis.csv:2', 'after', '2029-03-11'],
    ]);
  });
});

describe('trigger-other-frequency', () => {
  const told = (when: string, frequency: Frequency) =>
    tell(checkTriggerOtherFrequency, {
      kpis: [aKpi({ frequency })],
      partnerships: [
        aPartnership({ kpis: [aKpiUse({ trigger: { when: triggerRule(when), clause: 'revision-partage' } })] }),
      ],
    });

  it('M17 refuses months on a KPI read by quarters: two of them would be six', () => {
    expect(told('below floor for 2 months', 'quarterly')).toEqual([
      {
        code: 'trigger-other-frequency',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.when',
        values: { kpi: 'availability', asked: 'monthly', own: 'quarterly' },
      },
    ]);
  });

  it('M17 takes the KPI’s own periods, periods without a length, and a rule that counts none', () => {
    for (const when of ['below floor for 2 quarters', 'late for 2 periods', 'critical'])
      expect(told(when, 'quarterly')).toEqual([]);
  });
});

describe('commission-incomplete and cap-below-minimum', () => {
  const kpis = [aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' }), aKpi()];
  const partnerships = (rule: Partial<Commission>) => [
    aPartnership({ commissions: [{ party: 'norecia', kpi: 'sales', per: 'monthly', ...rule }] }),
  ];
  const told = (rule: Partial<Commission>) =>
    tell(checkCommissionIncomplete, { kpis, partnerships: partnerships(rule) }).map(({ at, values }) => [
      at.split('.').at(-1),
      values['reason'],
    ]);

  it('M56 wants one way to have a rate', () => {
    expect(told({})).toEqual([['party', 'no-rate']]);
    expect(told({ rate: 0.05, tiers: [{ rate: 0.05 }] })).toEqual([['rate', 'two-rates']]);
    expect(told({ rate: 0.05 })).toEqual([]);
  });

  it('M56 wants tiers that rise, the last alone without a bound', () => {
    expect(told({ tiers: [{ to: 100, rate: 0.1 }, { to: 200, rate: 0.05 }, { rate: 0.02 }] })).toEqual([]);
    expect(
      told({
        tiers: [
          { to: 100, rate: 0.1 },
          { to: 100, rate: 0.05 },
        ],
      }),
    ).toEqual([['tiers', 'tiers']]);
    expect(told({ tiers: [{ rate: 0.1 }, { to: 100, rate: 0.05 }] })).toEqual([['tiers', 'tiers']]);
    expect(told({ tiers: [] })).toEqual([['tiers', 'tiers']]);
  });

  it('M56 wants contributions in the currency', () => {
    expect(told({ rate: 0.05, kpi: 'availability' })).toEqual([['kpi', 'not-money']]);
  });

  it('M56 refuses a cap below the minimum, not one at it', () => {
    const found = (cap: number, minimum: number) =>
      tell(checkCapBelowMinimum, { partnerships: partnerships({ rate: 0.05, cap, minimum }) });
    expect(found(1000, 1000)).toEqual([]);
    expect(found(999, 1000)).toMatchObject([{ severity: 'error', values: { cap: '9.99', minimum: '10' } }]);
  });
});

describe('answer-without-trigger', () => {
  const answering = (answers: string, fields = {}) => ({
    kpis: [aKpi()],
    clauses: [aMalus()],
    partnerships: [
      aPartnership({
        kpis: [aTrigger('below floor for 2 months')],
        measurements: figures('2026-07', [92, 88, 89, 93]),
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
        journal: [anEntry({ kpi: 'availability', clause: 'bonus-malus', answers: period(answers), ...fields })],
      }),
    ],
  });

  it('M17 reports an answer to a period in which nothing fired, and accepts the one that did', () => {
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08'))).toEqual([
      {
        code: 'answer-without-trigger',
        severity: 'info',
        at: 'partnerships/boucle-chaude/journal/entree.mdx: answers',
        values: { period: '2026-08', about: 'bonus-malus' },
      },
    ]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-09'))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-09', { clause: 'preavis' }))).toHaveLength(1);
  });

  it('M17 takes a formal notice for an answer in a period in which its clause fired, and in no other', () => {
    expect(tell(checkAnswerWithoutTrigger, answering('2026-09', { kind: 'notice' }))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08', { kind: 'notice' }))).toHaveLength(1);
  });

  it('M17 leaves alone what is still to come, and entries that answer nothing', () => {
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08', { date: day('2027-01-05') }))).toEqual([]);
    expect(tell(checkAnswerWithoutTrigger, answering('2026-08', { answers: undefined }))).toEqual([]);
  });
});
