import { describe, expect, it } from 'vitest';
import type { KpiTrigger } from '../../../model/kpi-use.ts';
import type { Clause, Partnership } from '../../../model/playbook.ts';
import { aClause, aContract, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkDebtorUnsaid } from './debtor-unsaid.ts';

const trigger = (clause: string, by?: string): KpiTrigger => ({
  when: triggerRule('below floor'),
  clause,
  ...(by !== undefined && { 'owed-by': by }),
});
const clause = (id: string, more: Partial<NonNullable<Clause['trigger']>> = {}) =>
  aClause({ id, trigger: { effect: 'malus', formula: 'gap * 100', ...more } });
const common: Partial<Partnership> = { contracts: [aContract({ 'penalty-cap': { year: '5000' } })] };

const told = (triggers: readonly KpiTrigger[], clauses: readonly Clause[], record: Partial<Partnership> = {}) =>
  tell(checkDebtorUnsaid, {
    clauses: [...clauses],
    partnerships: [aPartnership({ kpis: triggers.map((each) => aKpiUse({ trigger: each })), ...record })],
  });

describe('debtor-unsaid', () => {
  const two = [clause('malus'), clause('second')];

  it('M17 tells a malus that names nobody beside one that does, under a cap on all penalties', () => {
    expect(told([trigger('malus', 'norecia'), trigger('second')], two, common)).toEqual([
      {
        code: 'debtor-unsaid',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.1.trigger.clause',
        values: { clause: 'second', debtors: ['norecia'] },
      },
    ]);
  });

  it('M17 says nothing where no cap is common, or where all are named, or none', () => {
    expect(told([trigger('malus', 'norecia'), trigger('second')], two)).toEqual([]);
    expect(told([trigger('malus', 'norecia'), trigger('second', 'valbrune')], two, common)).toEqual([]);
    expect(told([trigger('malus'), trigger('second')], two, common)).toEqual([]);
  });

  it('M17 takes whoever owes a bonus for no debtor of penalties, and asks nobody of a duty', () => {
    const bonus = clause('bonus', { effect: 'bonus' });
    expect(told([trigger('bonus', 'valbrune'), trigger('malus')], [bonus, ...two], common)).toEqual([]);
    const duty = aClause({ id: 'duty', trigger: { effect: 'duty' } });
    expect(told([trigger('malus', 'norecia'), trigger('duty')], [duty, ...two], common)).toEqual([]);
  });

  it('M17 tells one that names nobody beside one that sets off the same capped clause', () => {
    const both = [trigger('malus', 'norecia'), trigger('malus')];
    expect(told(both, [clause('malus', { cap: { year: '300' } })])).toMatchObject([{ values: { clause: 'malus' } }]);
    expect(told(both, [clause('malus')])).toEqual([]);
    expect(told([trigger('malus', 'norecia'), trigger('second')], [clause('malus', { cap: { year: '300' } })])).toEqual(
      [],
    );
  });
});
