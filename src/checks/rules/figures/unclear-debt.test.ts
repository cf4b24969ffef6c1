import { describe, expect, it } from 'vitest';
import type { KpiTrigger } from '../../../model/kpi-use.ts';
import { aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
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

  it('M17 reports a party that owes to itself', () => {
    expect(told({ 'owed-by': 'norecia', 'owed-to': 'norecia' })).toMatchObject([
      { at: `${file}: kpis.0.trigger.owed-to`, values: { reason: 'itself' } },
    ]);
  });
});
