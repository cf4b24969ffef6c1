import type { Kpi } from '../model/playbook.ts';
import { aClause, aContract, aKpi, aKpiUse, aPartnership, aPinnedClause, triggerRule } from './builders.ts';
import { recordFile } from './one-partnership.ts';

/** The one variable of a clause, filled with a KPI. */
export const kpiVariable = { base: { type: 'kpi', label: 'Facturé du mois' } } as const;

/** A playbook whose contract fills the variable of its clause with a KPI; it follows `availability` and those given. */
export function clauseFilledWith(
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
        variables: kpiVariable,
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

/** Where the contract of `clauseFilledWith` fills its clause. */
export const filledAt = `${recordFile}: contracts.0.clauses.0.with.base`;
