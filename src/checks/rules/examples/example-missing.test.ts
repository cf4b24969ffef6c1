import { describe, expect, it } from 'vitest';
import { malusClauses, malusFile } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkExampleMissing } from './example-missing.ts';

describe('example-missing', () => {
  it('M17 wants one example of a clause that reckons an amount, none of a duty', () => {
    expect(tell(checkExampleMissing, malusClauses({}))).toMatchObject([
      { severity: 'warning', at: `${malusFile}: trigger.formula` },
    ]);
    expect(tell(checkExampleMissing, malusClauses({ formula: undefined }))).toEqual([]);
    const examples = [{ values: { '2026-10': '95 %' }, gives: 1 }];
    expect(tell(checkExampleMissing, malusClauses({}, { examples }))).toEqual([]);
  });
});
