import { describe, expect, it } from 'vitest';
import type { KpiTrigger } from '../../../model/kpi-use.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBothWaysDebtorUnsaid } from './both-ways-debtor-unsaid.ts';

const told = (debt: Partial<KpiTrigger>, record: Partial<Partnership> = {}, isBothWays = true) =>
  tell(checkBothWaysDebtorUnsaid, {
    clauses: [aMalus({ 'both-ways': isBothWays })],
    partnerships: [
      aPartnership({
        kpis: [aKpiUse({ trigger: { when: triggerRule('each period'), clause: 'bonus-malus', ...debt } })],
        ...record,
      }),
    ],
  });
const error = (creditors: readonly string[]) => ({
  code: 'both-ways-debtor-unsaid',
  severity: 'error',
  at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.clause',
  values: { clause: 'bonus-malus', creditors },
});
const three = { parties: ['valbrune', 'norecia', 'sydeane'].map((id) => ({ id, name: id })) };

describe('both-ways-debtor-unsaid', () => {
  it('M17 refuses a trigger that does not say between which two parties its clause runs', () => {
    expect(told({})).toEqual([error([])]);
    expect(told({ 'owed-by': 'valbrune' }, three)).toEqual([error(['norecia', 'sydeane'])]);
  });

  it('M17 is silent where two are known, and of a clause that runs one way', () => {
    expect(told({ 'owed-by': 'valbrune' })).toEqual([]);
    expect(told({ 'owed-by': 'valbrune', 'owed-to': 'sydeane' }, three)).toEqual([]);
    expect(told({}, {}, false)).toEqual([]);
  });
});
