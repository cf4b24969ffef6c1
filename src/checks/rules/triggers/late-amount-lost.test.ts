import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../model/playbook.ts';
import { aClause, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkLateAmountLost } from './late-amount-lost.ts';

const told = (when: string, trigger: Clause['trigger']) =>
  tell(checkLateAmountLost, {
    clauses: [aClause({ id: 'remise', trigger })],
    partnerships: [aPartnership({ kpis: [aKpiUse({ trigger: { when: triggerRule(when), clause: 'remise' } })] })],
  });

describe('late-amount-lost', () => {
  const malus = { effect: 'malus', formula: '200 * periods' } as const;

  it('M17 tells an amount that late data sets off, where the rule is written', () => {
    expect(told('late for 2 months', malus)).toEqual([
      {
        code: 'late-amount-lost',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.when',
        values: { clause: 'remise' },
      },
    ]);
  });

  it('M17 says nothing of an amount that figures set off, nor of late data that costs nothing', () => {
    expect(told('below floor', malus)).toEqual([]);
    expect(told('late', { effect: 'duty' })).toEqual([]);
    expect(told('late', undefined)).toEqual([]);
  });
});
