import { describe, expect, it } from 'vitest';
import { malusClauses, malusFile } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFormulaUnreadable } from './formula-unreadable.ts';

describe('formula-unreadable', () => {
  it('M17 says at which character a formula stops making sense', () => {
    expect(tell(checkFormulaUnreadable, malusClauses({ formula: '(seuil - value) x 100' }))).toMatchObject([
      {
        severity: 'error',
        at: `${malusFile}: trigger.formula`,
        values: { reason: 'sign-expected', at: 17, found: 'x', advice: 'replace', write: '*' },
      },
    ]);
    expect(tell(checkFormulaUnreadable, malusClauses({ formula: '(seuil - value) * 100' }))).toEqual([]);
    expect(tell(checkFormulaUnreadable, malusClauses({ formula: '' }))).toHaveLength(1);
    expect(tell(checkFormulaUnreadable, malusClauses({ effect: 'duty', formula: undefined }))).toEqual([]);
  });
});
