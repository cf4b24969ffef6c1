import { describe, expect, it } from 'vitest';
import { duration } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEarnBackWithoutMalus } from './earn-back-without-malus.ts';

const earnBack = { 'earn-back': duration('3 months') };
const told = (trigger: Parameters<typeof aMalus>[0]) => tell(checkEarnBackWithoutMalus, { clauses: [aMalus(trigger)] });

describe('earn-back-without-malus', () => {
  it('M17 refuses to give back what a bonus or a duty does not cost', () => {
    for (const effect of ['bonus', 'duty'] as const)
      expect(told({ ...earnBack, effect })).toEqual([
        {
          code: 'earn-back-without-malus',
          severity: 'error',
          at: 'clauses/bonus-malus.mdx: trigger.earn-back',
          values: { effect },
        },
      ]);
  });

  it('M17 refuses to give back what no formula reckons', () => {
    expect(told({ ...earnBack, formula: undefined })).toMatchObject([{ values: { effect: 'malus' } }]);
  });

  it('M17 accepts it of a malus with a formula, and the absence of it', () => {
    expect(told(earnBack)).toEqual([]);
    expect(told({ effect: 'bonus' })).toEqual([]);
  });
});
