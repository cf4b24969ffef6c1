import { describe, expect, it } from 'vitest';
import { anEarlierClause } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { malusClauses, malusFile, malusVariables } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCapUnreadable } from './cap-unreadable.ts';

describe('cap-unreadable', () => {
  const caps = (cap: object, more = {}) => malusClauses({ cap }, more);
  const told = (year: string) =>
    tell(checkCapUnreadable, caps({ year })).map(({ values }) => [values['reason'], values['suggestion']]);

  it('M17 points at a cap that would cap nothing, with the amount meant where that is plain', () => {
    expect(tell(checkCapUnreadable, caps({ month: '8000', year: '2 000' }))).toEqual([
      {
        code: 'cap-unreadable',
        severity: 'error',
        at: `${malusFile}: trigger.cap.year`,
        values: { value: '2 000', reason: 'unreadable', found: '000', suggestion: '2000' },
      },
    ]);
    expect(told('2000 €')).toEqual([['unreadable', '2000']]);
    expect(told('2000,50')).toEqual([['unreadable', '2000.50']]);
    expect(told('2k')).toEqual([['unreadable', '2000']]);
    expect(told('10 % du prix')).toEqual([['unreadable', '']]);
  });

  it('M17 points at a share, a duration and too many decimals', () => {
    expect(told('10 %')).toEqual([['share', '']]);
    expect(told('seuil')).toEqual([['share', '']]);
    expect(told('delai')).toEqual([['variable', '']]);
    expect(told('2.000')).toEqual([['decimals', '']]);
  });

  it('M17 answers a cap that follows a KPI with the formula that it bounds', () => {
    const clause = aMalus(
      { formula: 'roundup(gap) * 500', cap: { month: '10 % * commandes' } },
      { variables: { commandes: { type: 'kpi', label: 'Commandes du mois', default: 'orders' } } },
    );
    expect(tell(checkCapUnreadable, { clauses: [clause] })[0]?.values).toEqual({
      value: '10 % * commandes',
      reason: 'kpi',
      found: 'commandes',
      suggestion: 'min(roundup(gap) * 500, 10 % * commandes)',
    });
  });

  it('M17 takes amounts, variables of type amount and formulas, and leaves unknown names to another check', () => {
    for (const year of ['2000', '2000.50', 'plafond', '10 % * plafond', 'min(plafond, 3 * montant)', 'plafon'])
      expect(told(year)).toEqual([]);
  });

  it('M17 judges the versions that contracts still cite', () => {
    const earlier = [anEarlierClause({ variables: malusVariables, trigger: { effect: 'malus', cap: { year: '2k' } } })];
    expect(tell(checkCapUnreadable, caps({ year: '2000' }, { earlier }))).toHaveLength(1);
  });
});
