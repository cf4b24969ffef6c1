import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aClause, aContract, aPinnedClause } from '../../../testing/builders.ts';
import { kpiVariable, clauseFilledWith, filledAt } from '../../../testing/clause-kpi.ts';
import { tell } from '../../../testing/tell.ts';
import { checkClauseKpiUnusable } from './clause-kpi-unusable.ts';

describe('M17 the KPI that a contract fills a clause with', () => {
  it('is one that the partnership follows, at the frequency of the one that triggers the clause', () => {
    expect(tell(checkClauseKpiUnusable, clauseFilledWith('invoiced'))).toEqual([]);
  });

  it('is left to the check of unknown ones where the catalogue does not hold it', () => {
    expect(tell(checkClauseKpiUnusable, clauseFilledWith('invoicd'))).toEqual([]);
  });

  it('is told where the partnership does not follow it', () => {
    expect(tell(checkClauseKpiUnusable, clauseFilledWith('invoiced', []))).toMatchObject([
      { at: filledAt, values: { kpi: 'invoiced', reason: 'not-followed' } },
    ]);
  });

  it('is told at the clause where the library’s default names one that the partnership does not follow', () => {
    const playbook = clauseFilledWith('invoiced', []);
    const clauses = [aClause({ id: 'avoir', variables: { base: { ...kpiVariable.base, default: 'invoiced' } } })];
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
      tell(checkClauseKpiUnusable, clauseFilledWith('invoiced', ['invoiced'], ...read));
    expect(told({ frequency: 'quarterly', aggregation: 'sum' })).toMatchObject([
      { at: filledAt, values: { kpi: 'invoiced', reason: 'frequency', trigger: 'availability' } },
    ]);
    expect(told({ frequency: 'quarterly', aggregation: 'mean' }, 'yearly from february')).toHaveLength(1);
    // Months make up a quarter, and the quarters from April a year from April.
    expect(told({ frequency: 'monthly', aggregation: 'sum' }, 'quarterly')).toEqual([]);
    expect(told({ frequency: 'quarterly', aggregation: 'mean' }, 'yearly from april')).toEqual([]);
    // A rate of a half-year holds in each of its months.
    expect(told({ frequency: 'half-yearly', aggregation: 'last' })).toEqual([]);
    expect(told({ frequency: 'yearly from april', aggregation: 'mean' }, 'quarterly')).toEqual([]);
    expect(told({ frequency: 'yearly from april', aggregation: 'last' }, 'yearly')).toHaveLength(1);
  });
});
