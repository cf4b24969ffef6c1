import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../model/playbook.ts';
import { aClause, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEachPeriodWithoutAmount } from './each-period-without-amount.ts';

const told = (when: string, trigger: Clause['trigger']) =>
  tell(checkEachPeriodWithoutAmount, {
    clauses: [aClause({ id: 'redevance', trigger })],
    partnerships: [
      aPartnership({ kpis: [aKpiUse({ floor: 1, trigger: { when: triggerRule(when), clause: 'redevance' } })] }),
    ],
  });

describe('each-period-without-amount', () => {
  it.each<[string, Clause['trigger']]>([
    ['a duty', { effect: 'duty' }],
    ['a duty that has a formula', { effect: 'duty', formula: 'value' }],
    ['a payment without a formula', { effect: 'payment' }],
    ['nothing at all', undefined],
  ])('M17 reports a rule on each period whose clause is %s', (_name, trigger) => {
    expect(told('each period', trigger)).toEqual([
      {
        code: 'each-period-without-amount',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.when',
        values: { clause: 'redevance' },
      },
    ]);
  });

  it('M17 says nothing of an amount, nor of a rule that a limit sets off', () => {
    expect(told('each period', { effect: 'payment', formula: 'value * 8 %' })).toEqual([]);
    expect(told('below floor', { effect: 'duty' })).toEqual([]);
  });
});
