import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  aPartnership,
  aPinnedClause,
  triggerRule,
} from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBadVariableValue } from './bad-variable-value.ts';
import { checkClauseKpiUnusable } from '../figures/clause-kpi-unusable.ts';
import { checkUnknownKpi } from '../references/unknown-kpi.ts';

const variables = { base: { type: 'kpi', label: 'Facturé du mois' } } as const;

/** A playbook whose contract fills the variable of its clause with a KPI; it follows `availability` and those given. */
function filledWith(
  base: string,
  followed: readonly string[] = ['invoiced'],
  read: Pick<Kpi, 'frequency' | 'aggregation'> = { frequency: 'monthly', aggregation: 'sum' },
  triggering: Kpi['frequency'] = 'monthly',
) {
  const trigger = { when: triggerRule('late'), clause: 'avoir' };
  return {
    kpis: [aKpi({ frequency: triggering }), aKpi({ id: 'invoiced', unit: 'EUR', ...read })],
    clauses: [
      aClause({
        id: 'avoir',
        variables,
        examples: [{ with: { base: '40000' }, values: { '2026-01': '88' }, gives: 4000 }],
      }),
    ],
    partnerships: [
      aPartnership({
        kpis: [aKpiUse({ trigger }), ...followed.map((kpi) => aKpiUse({ kpi }))],
        contracts: [aContract({ clauses: [aPinnedClause('avoir', { with: { base } })] })],
      }),
    ],
  };
}

const at = 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.with.base';

describe('M17 the KPI that a contract fills a clause with', () => {
  it('is one that the partnership follows, at the frequency of the one that triggers the clause', () => {
    const playbook = filledWith('invoiced');
    for (const check of [checkUnknownKpi, checkBadVariableValue, checkClauseKpiUnusable])
      expect(tell(check, playbook)).toEqual([]);
  });

  it('is told where the catalogue does not hold it, with the one probably meant', () => {
    expect(tell(checkUnknownKpi, filledWith('invoicd'))).toMatchObject([
      { at, values: { value: 'invoicd', suggestion: 'invoiced' } },
    ]);
    expect(tell(checkClauseKpiUnusable, filledWith('invoicd'))).toEqual([]);
  });

  it('is told where the partnership does not follow it', () => {
    expect(tell(checkClauseKpiUnusable, filledWith('invoiced', []))).toMatchObject([
      { at, values: { kpi: 'invoiced', reason: 'not-followed' } },
    ]);
  });

  it('is told at the clause where the library’s default names one that the partnership does not follow', () => {
    const playbook = filledWith('invoiced', []);
    const clauses = [aClause({ id: 'avoir', variables: { base: { ...variables.base, default: 'invoiced' } } })];
    const partnerships = playbook.partnerships.map((each) => ({
      ...each,
      contracts: [aContract({ clauses: [aPinnedClause('avoir')] })],
    }));
    expect(tell(checkClauseKpiUnusable, { ...playbook, clauses, partnerships })).toMatchObject([
      { at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.clause', values: { reason: 'not-followed' } },
    ]);
  });

  it('is told where it has no period in common with the one that triggers the clause', () => {
    const told = (...read: [Pick<Kpi, 'frequency' | 'aggregation'>, Kpi['frequency']?]) =>
      tell(checkClauseKpiUnusable, filledWith('invoiced', ['invoiced'], ...read));
    expect(told({ frequency: 'quarterly', aggregation: 'sum' })).toMatchObject([
      { at, values: { kpi: 'invoiced', reason: 'frequency', trigger: 'availability' } },
    ]);
    expect(told({ frequency: 'monthly', aggregation: 'last' }, 'quarterly')).toHaveLength(1);
    // A rate of a half-year holds in each of its months.
    expect(told({ frequency: 'half-yearly', aggregation: 'last' })).toEqual([]);
    expect(told({ frequency: 'yearly from april', aggregation: 'mean' }, 'quarterly')).toEqual([]);
    expect(told({ frequency: 'yearly from april', aggregation: 'last' }, 'yearly')).toHaveLength(1);
  });

  it('is an id, where a worked example gives a figure', () => {
    expect(tell(checkBadVariableValue, filledWith('40 000 €'))).toMatchObject([
      { at, values: { name: 'base', type: 'kpi' } },
    ]);
    const [clause] = filledWith('invoiced').clauses;
    const examples = [{ with: { base: 'invoiced' }, values: {}, gives: 0 }];
    expect(
      tell(checkBadVariableValue, { clauses: [{ ...clause, ...aClause({ variables, examples }) }] }),
    ).toMatchObject([{ values: { name: 'base', value: 'invoiced', type: 'number' } }]);
  });
});
