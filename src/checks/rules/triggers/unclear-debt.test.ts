import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import type { KpiTrigger } from '../../../model/kpi-use.ts';
import { aContract, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnclearDebt } from './unclear-debt.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const told = (more: Partial<KpiTrigger>) => {
  const trigger = { when: triggerRule('below floor'), clause: 'bonus-malus', ...more };
  return tell(checkUnclearDebt, { partnerships: [aPartnership({ kpis: [aKpiUse({ trigger })] })] });
};

describe('unclear-debt', () => {
  it('M17 says nothing where nobody is named, a debtor alone, or two parties', () => {
    expect(told({})).toEqual([]);
    expect(told({ 'owed-by': 'norecia' })).toEqual([]);
    expect(told({ 'owed-by': 'norecia', 'owed-to': 'valbrune' })).toEqual([]);
  });

  it('M17 reports a creditor without a debtor', () => {
    expect(told({ 'owed-to': 'valbrune' })).toEqual([
      {
        code: 'unclear-debt',
        severity: 'error',
        at: `${file}: kpis.0.trigger.owed-to`,
        values: { party: 'valbrune', reason: 'no-debtor' },
      },
    ]);
  });

  it('M13 reports a payment of a contract that a party owes to itself', () => {
    const payment = contractPaymentSchema.parse({
      ...{ id: 'depot', what: 'Dépôt', amount: '500', on: '2026-07-01' },
      ...{ 'owed-by': 'norecia', 'owed-to': 'norecia' },
    });
    const partnership = aPartnership({ contracts: [aContract({ payments: [payment] })] });
    expect(tell(checkUnclearDebt, { partnerships: [partnership] })).toMatchObject([
      { at: `${file}: contracts.0.payments.0.owed-to`, values: { party: 'norecia', reason: 'itself' } },
    ]);
  });

  it('M17 reports a party that owes to itself', () => {
    expect(told({ 'owed-by': 'norecia', 'owed-to': 'norecia' })).toMatchObject([
      { at: `${file}: kpis.0.trigger.owed-to`, values: { reason: 'itself' } },
    ]);
  });
});
