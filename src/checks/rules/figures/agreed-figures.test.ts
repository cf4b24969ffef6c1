import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../../model/clause.ts';
import type { Contract } from '../../../model/contract.ts';
import type { KpiUse } from '../../../model/kpi-use.ts';
import type { Direction } from '../../../model/kpi.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  anEarlierClause,
  anObjective,
  aPartnership,
  aPinnedClause,
  duration,
  triggerRule,
} from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkPercentDoubtful } from './percent-doubtful.ts';
import { checkPercentExpected } from './percent-expected.ts';
import { checkSplitIncomplete } from './split-incomplete.ts';
import { checkThresholdOrder } from './threshold-order.ts';
import { checkTriggerBesideTriggers } from './trigger-beside-triggers.ts';
import { checkTriggerContractUnsaid } from './trigger-contract-unsaid.ts';
import { checkTriggerClauseNotPinned } from './trigger-clause-not-pinned.ts';
import { checkCapTriggerWithoutCap } from './cap-trigger-without-cap.ts';
import { checkLateWithoutDue } from './late-without-due.ts';
import { checkTriggerWithoutLimit } from './trigger-without-limit.ts';
import { checkWeightsTotal } from './weights-total.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

function agreed(use: Partial<KpiUse>, direction: Direction = 'up', unit = '%') {
  return { partnerships: [aPartnership({ kpis: [aKpiUse(use)] })], kpis: [aKpi({ direction, unit })] };
}

describe('threshold-order', () => {
  it('M32 accepts limits from best to worst, equal ones included', () => {
    expect(tell(checkThresholdOrder, agreed({ target: 0.985, amber: 0.98, floor: 0.975, critical: 0.9 }))).toEqual([]);
    expect(tell(checkThresholdOrder, agreed({ target: 0.98, amber: 0.98, floor: 0.98 }))).toEqual([]);
    expect(tell(checkThresholdOrder, agreed({ target: 3, amber: 4, ceiling: 5, critical: 9 }, 'down', 'days'))).toEqual(
      [],
    );
    expect(tell(checkThresholdOrder, agreed({ target: 3, floor: 5 }, 'down', 'days'))).toEqual([]);
    expect(
      tell(
        checkThresholdOrder,
        agreed({ floor: 1, target: 2, 'target-high': 4, ceiling: 5, amber: 9 }, 'range', 'days'),
      ),
    ).toEqual([]);
  });

  it('M32 reports a floor above the target of a KPI for which higher is better', () => {
    expect(tell(checkThresholdOrder, agreed({ target: 0.985, floor: 0.986 }))).toEqual([
      {
        code: 'threshold-order',
        severity: 'error',
        at: `${file}: kpis.0.floor`,
        values: {
          limit: 'floor',
          limitValue: '98.6 %',
          than: 'target',
          thanValue: '98.5 %',
          side: 'above',
          direction: 'up',
        },
      },
    ]);
  });

  it('M32 reports limits written as if higher were better where lower is', () => {
    expect(tell(checkThresholdOrder, agreed({ target: 4, amber: 3 }, 'down', 'days'))).toMatchObject([
      {
        at: `${file}: kpis.0.amber`,
        values: { limit: 'amber', limitValue: '3', than: 'target', thanValue: '4', side: 'below', direction: 'down' },
      },
    ]);
  });

  it('M32 reports a critical limit that comes before the contractual one', () => {
    expect(placesOf(checkThresholdOrder, agreed({ target: 0.98, floor: 0.9, critical: 0.95 }))).toEqual([
      `${file}: kpis.0.critical`,
    ]);
  });

  it('M32 reports a range that ends before it begins', () => {
    expect(tell(checkThresholdOrder, agreed({ target: 5, 'target-high': 4 }, 'range', 'days'))).toMatchObject([
      { at: `${file}: kpis.0.target-high`, values: { limit: 'target-high', than: 'target', side: 'below' } },
    ]);
  });
});

describe('trigger-without-limit', () => {
  const trigger = { when: triggerRule('below floor for 2 months'), clause: 'revision-partage' };

  it('M17 reports a trigger judged on a limit that is not written', () => {
    expect(tell(checkTriggerWithoutLimit, agreed({ target: 1, trigger }))).toEqual([
      {
        code: 'trigger-without-limit',
        severity: 'error',
        at: `${file}: kpis.0.trigger.when`,
        values: { limit: 'floor', clause: 'revision-partage' },
      },
    ]);
  });

  it('M17 accepts a written limit, and a trigger on late data', () => {
    expect(tell(checkTriggerWithoutLimit, agreed({ floor: 0, trigger }))).toEqual([]);
    expect(
      tell(checkTriggerWithoutLimit, agreed({ trigger: { when: triggerRule('late'), clause: 'revision-partage' } })),
    ).toEqual([]);
  });
});

describe('late-without-due', () => {
  const told = (when: string, kpi: Parameters<typeof aKpi>[0] = {}) =>
    tell(checkLateWithoutDue, {
      kpis: [aKpi(kpi)],
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ floor: 1, trigger: { when: triggerRule(when), clause: 'revision-partage' } })],
        }),
      ],
    });

  it('M17 reports a trigger on late data of a KPI that has no day by which it is due', () => {
    expect(told('late for 2 months')).toEqual([
      {
        code: 'late-without-due',
        severity: 'error',
        at: `${file}: kpis.0.trigger.when`,
        values: { kpi: 'availability', clause: 'revision-partage', catalogue: aKpi().file },
      },
    ]);
  });

  it('M17 accepts a KPI that is due, at once included, and a trigger on its figures', () => {
    expect(told('late', { due: duration('10 days') })).toEqual([]);
    expect(told('late', { due: duration('0 days') })).toEqual([]);
    expect(told('below floor for 2 months')).toEqual([]);
  });
});

describe('cap-trigger-without-cap', () => {
  const told = (
    malus: ClauseRecord['trigger'],
    contract: Partial<Contract> = {},
    earlier: ClauseRecord['trigger'] = malus,
  ) =>
    tell(checkCapTriggerWithoutCap, {
      clauses: [
        aClause({
          id: 'malus',
          ...(malus && { trigger: malus }),
          earlier: [anEarlierClause({ ...(earlier && { trigger: earlier }) })],
        }),
      ],
      partnerships: [
        aPartnership({
          contracts: [aContract(contract)],
          kpis: [
            aKpiUse({
              floor: 1,
              triggers: [
                { when: triggerRule('below floor'), clause: 'malus' },
                { when: triggerRule('cap reached'), clause: 'resiliation' },
              ],
            }),
          ],
        }),
      ],
    });
  const cost = (cap: Record<string, string>, effect: 'malus' | 'bonus' = 'malus') => ({ effect, formula: 'gap', cap });

  it.each<[string, Parameters<typeof told>]>([
    ['no cap at all', [cost({})]],
    ['a cap of a single period', [cost({ month: '100', period: '100' })]],
    ['a cap on a bonus', [cost({ year: '100' }, 'bonus')]],
  ])('M17 reports a trigger on a cap where there is %s', (_name, given) => {
    expect(told(...given)).toEqual([
      {
        code: 'cap-trigger-without-cap',
        severity: 'error',
        at: `${file}: kpis.0.triggers.1.when`,
        values: { clause: 'resiliation' },
      },
    ]);
  });

  it.each<[string, Parameters<typeof told>]>([
    ['of the year', [cost({ year: '100' })]],
    ['of the contract year', [cost({ 'contract-year': '100' })]],
    ['of the contract', [cost({ contract: '100' })]],
    ['of an earlier version of the clause', [cost({}), {}, cost({ contract: '100' })]],
    ['on all the penalties of the contract', [cost({}), { 'penalty-cap': { month: '100' } }]],
  ])('M17 accepts one where there is a cap %s', (_name, given) => {
    expect(told(...given)).toEqual([]);
  });

  it('M17 leaves a clause that the library does not hold to its own message', () => {
    const line = aKpiUse({
      triggers: [
        { when: triggerRule('below floor'), clause: 'inconnue' },
        { when: triggerRule('cap reached'), clause: 'resiliation' },
      ],
    });
    expect(tell(checkCapTriggerWithoutCap, { partnerships: [aPartnership({ kpis: [line] })] })).toEqual([]);
  });
});

describe('trigger-clause-not-pinned', () => {
  const uses = [aKpiUse({ trigger: { when: triggerRule('late'), clause: 'revision-partage' } })];
  const told = (contracts: ReturnType<typeof aContract>[]) =>
    tell(checkTriggerClauseNotPinned, {
      partnerships: [aPartnership({ kpis: uses, contracts })],
      clauses: [aClause()],
    });

  const waiving = aContract({
    id: 'accord',
    clauses: [aPinnedClause('revision-partage', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } })],
  });

  it('M17 refuses a trigger on a clause that no contract holds, or that one waives', () => {
    expect(told([])).toMatchObject([
      { severity: 'error', at: `${file}: kpis.0.trigger.clause`, values: { clause: 'revision-partage', waivedBy: '' } },
    ]);
    expect(told([aContract({ id: 'cadre' }), waiving])).toMatchObject([{ values: { waivedBy: 'accord' } }]);
  });

  it('M17 accepts a clause that one contract waives and another holds', () => {
    expect(told([waiving, aContract({ clauses: [aPinnedClause()] })])).toEqual([]);
  });

  it('M17 accepts a clause that a contract pins', () => {
    expect(told([aContract({ clauses: [aPinnedClause()] })])).toEqual([]);
  });
});

describe('trigger-clause-not-pinned, of a contract that the trigger names', () => {
  const told = (contract: string) =>
    tell(checkTriggerClauseNotPinned, {
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ triggers: [{ when: triggerRule('late'), clause: 'revision-partage', contract }] })],
          contracts: [
            aContract({ id: 'cadre' }),
            aContract({ id: 'autre', clauses: [aPinnedClause()] }),
            aContract({ id: 'socle' }),
            aContract({ id: 'premier', amends: 'socle' }),
            aContract({ id: 'second', amends: 'premier', clauses: [aPinnedClause()] }),
          ],
        }),
      ],
      clauses: [aClause()],
    });

  it('M17 refuses one that does not hold the clause, though another does', () => {
    expect(told('cadre')).toMatchObject([
      {
        at: `${file}: kpis.0.triggers.0.clause`,
        values: { clause: 'revision-partage', contract: 'cadre', waivedBy: '' },
      },
    ]);
  });

  it('M17 accepts one that holds it, by itself or by an amendment of its amendment; one that is unknown is another mistake', () => {
    expect(['autre', 'socle', 'nulle-part'].flatMap(told)).toEqual([]);
  });
});

describe('trigger-contract-unsaid', () => {
  const told = (terms: readonly string[], fields: Parameters<typeof aContract>[0] = {}, contract?: string) =>
    tell(checkTriggerContractUnsaid, {
      partnerships: [
        aPartnership({
          kpis: [
            aKpiUse({
              trigger: { when: triggerRule('late'), clause: 'revision-partage', ...(contract && { contract }) },
            }),
          ],
          contracts: terms.map((taux, index) =>
            aContract({
              id: `contrat-${index}`,
              clauses: [aPinnedClause('revision-partage', { with: { taux } })],
              ...(index > 0 && fields),
            }),
          ),
        }),
      ],
    });

  it('M17 warns of two contracts that hold the clause on different terms', () => {
    expect(told(['5', '8'])).toEqual([
      {
        code: 'trigger-contract-unsaid',
        severity: 'warning',
        at: `${file}: kpis.0.trigger.clause`,
        values: { clause: 'revision-partage', contracts: ['contrat-0', 'contrat-1'], chosen: 'contrat-1' },
      },
    ]);
  });

  it('M17 is silent where the terms are the same, the trigger names one, or the record says how they stand', () => {
    expect(told(['5', '5'])).toEqual([]);
    expect(told(['5', '8'], {}, 'contrat-0')).toEqual([]);
    expect(told(['5', '8'], { amends: 'contrat-0' })).toEqual([]);
    expect(told(['5', '8'], { supersedes: 'contrat-0' })).toEqual([]);
    expect(told(['5', '8'], { precedence: ['contrat-1', 'contrat-0'] })).toEqual([]);
  });
});

describe('trigger-beside-triggers', () => {
  const trigger = { when: triggerRule('late'), clause: 'revision-partage' };

  it('M17 refuses triggers of one line in two places', () => {
    expect(placesOf(checkTriggerBesideTriggers, agreed({ trigger, triggers: [trigger] }))).toEqual([
      `${file}: kpis.0.trigger (key)`,
    ]);
  });

  it('M17 accepts either', () => {
    expect(tell(checkTriggerBesideTriggers, agreed({ trigger }))).toEqual([]);
    expect(tell(checkTriggerBesideTriggers, agreed({ triggers: [trigger, trigger] }))).toEqual([]);
  });
});

describe('percent-expected and percent-doubtful', () => {
  it('report 98.5 written for 98.5 %', () => {
    expect(tell(checkPercentExpected, agreed({ target: 98.5 }))).toEqual([
      {
        code: 'percent-expected',
        severity: 'error',
        at: `${file}: kpis.0.target`,
        values: { field: 'target', kpi: 'availability', value: '98.5', reads: '9850 %', suggestion: '98.5 %' },
      },
    ]);
  });

  it.each([
    [1.5, 0, 0],
    [1.6, 0, 1],
    [10, 0, 1],
    [10.1, 1, 0],
  ])('with %d say %i error and %i warning: up to 1,000 %% may be meant', (target, errors, warnings) => {
    expect(tell(checkPercentExpected, agreed({ target }))).toHaveLength(errors);
    expect(tell(checkPercentDoubtful, agreed({ target }))).toHaveLength(warnings);
  });

  it('look at limits, objectives and key results, and leave other units alone', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse({ amber: 98 })],
      objectives: [anObjective({ measure: { kpi: 'availability', target: 98 } })],
      okrs: [
        { id: 'o', objective: 'O', results: [{ id: 'r', statement: 'R', kpi: 'availability', from: 94, to: 98 }] },
      ],
    });
    expect(placesOf(checkPercentExpected, { partnerships: [partnership], kpis: [aKpi()] })).toEqual([
      `${file}: kpis.0.amber`,
      `${file}: objectives.0.measure.target`,
      `${file}: okrs.0.results.0.from`,
      `${file}: okrs.0.results.0.to`,
    ]);
    expect(tell(checkPercentExpected, { partnerships: [partnership], kpis: [aKpi({ unit: 'days' })] })).toEqual([]);
  });
});

describe('weights-total', () => {
  const voting = (weights: Readonly<Record<string, number>>) => ({
    partnerships: [
      aPartnership({ governance: { decisions: { vote: { weights, threshold: { share: 0.66, strict: false } } } } }),
    ],
  });

  it.each([{ a: 60, b: 40 }, { a: 0.6, b: 0.4 }, { a: 33.3, b: 33.3, c: 33.3 }, { a: 1 }])(
    'M22 accepts the votes %o',
    (weights) => {
      expect(tell(checkWeightsTotal, voting(weights))).toEqual([]);
    },
  );

  it('M22 reports votes that do not make a whole', () => {
    expect(tell(checkWeightsTotal, voting({ a: 60, b: 39 }))).toEqual([
      {
        code: 'weights-total',
        severity: 'error',
        at: `${file}: governance.decisions.vote.weights (key)`,
        values: { field: 'weights', total: '99 %' },
      },
    ]);
    expect(tell(checkWeightsTotal, voting({ a: 0.6, b: 0.5 }))).toMatchObject([{ values: { total: '110 %' } }]);
  });

  it('M35 looks at the criteria of a rating', () => {
    const rated = (...weights: number[]) => ({
      partnerships: [
        aPartnership({ rating: weights.map((weight) => ({ criterion: 'quality' as const, weight, kpis: [] })) }),
      ],
    });
    expect(tell(checkWeightsTotal, rated(0.5, 0.3, 0.2))).toEqual([]);
    expect(tell(checkWeightsTotal, rated(0.5, 0.3))).toMatchObject([
      { at: `${file}: rating (key)`, values: { field: 'rating', total: '80 %' } },
    ]);
  });

  it('M27 M28 looks at pooled resources and sharing keys', () => {
    const partnership = aPartnership({
      pooled: [
        { id: 'a', kind: 'people', name: 'Équipe', share: { valbrune: 0.5, norecia: 0.5 } },
        { id: 'b', kind: 'funds', name: 'Budget', share: { valbrune: 0.6 } },
      ],
      investment: {
        contributions: {},
        split: [{ tier: 'capital' }, { tier: 'surplus', share: { valbrune: 0.6, norecia: 0.41 } }],
      },
    });
    expect(placesOf(checkWeightsTotal, { partnerships: [partnership] })).toEqual([
      `${file}: pooled.1.share (key)`,
      `${file}: investment.split.1.share (key)`,
    ]);
  });
});

describe('split-incomplete', () => {
  it('M28 names what each tier cannot be computed without', () => {
    const split = [
      { tier: 'capital' },
      { tier: 'preferred' },
      { tier: 'catch-up', to: 'norecia' },
      { tier: 'surplus' },
    ] as const;
    expect(
      tell(checkSplitIncomplete, {
        partnerships: [aPartnership({ investment: { contributions: {}, split: [...split] } })],
      }).map(({ at, values }) => [at, values['missing']]),
    ).toEqual([
      [`${file}: investment.split.1`, 'rate'],
      [`${file}: investment.split.2`, 'share'],
      [`${file}: investment.split.3`, 'share'],
    ]);
  });
});
