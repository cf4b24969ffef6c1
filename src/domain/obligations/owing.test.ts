import { describe, expect, it } from 'vitest';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import { aKpiUse, triggerRule } from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn } from '../../testing/obligations.ts';
import { owingOf } from './owing.ts';

const trigger = (more: Partial<KpiTrigger>): KpiTrigger => ({
  when: triggerRule('below floor'),
  clause: 'bonus-malus',
  ...more,
});
const two = [{ id: 'valbrune' }, { id: 'norecia' }];
const three = [...two, { id: 'sydeane' }];

describe('M17 who owes an amount', () => {
  it('is unknown where the trigger does not say', () => {
    expect(owingOf(trigger({}), two)).toBeUndefined();
  });

  it('owes it to the other party, or to all the others', () => {
    expect(owingOf(trigger({ 'owed-by': 'norecia' }), two)).toEqual({ by: 'norecia', to: ['valbrune'] });
    expect(owingOf(trigger({ 'owed-by': 'norecia' }), three)).toEqual({ by: 'norecia', to: ['valbrune', 'sydeane'] });
  });

  it('owes it to the one party that is named', () => {
    expect(owingOf(trigger({ 'owed-by': 'norecia', 'owed-to': 'sydeane' }), three)).toEqual({
      by: 'norecia',
      to: ['sydeane'],
    });
  });

  it('stands on an obligation that has amounts, and on no duty', () => {
    const found = (clause: ReturnType<typeof aMalus>) =>
      obligationsIn({
        rows: figures('2026-01', [88]),
        clauses: [clause],
        uses: [aKpiUse({ floor: 90, trigger: trigger({ 'owed-by': 'norecia' }) })],
      }).map(({ owing }) => owing);
    expect(found(aMalus())).toEqual([{ by: 'norecia', to: ['valbrune'] }]);
    expect(found(aMalus({ effect: 'duty' }))).toEqual([undefined]);
  });
});
