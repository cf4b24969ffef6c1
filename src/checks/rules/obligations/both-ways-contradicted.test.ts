import { describe, expect, it } from 'vitest';
import { aMalus } from '../../../testing/obligations.ts';
import { duration } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBonusUnderNotice } from './bonus-under-notice.ts';
import { checkBothWaysContradicted } from './both-ways-contradicted.ts';
import { checkEarnBackWithoutMalus } from './earn-back-without-malus.ts';

const told = (trigger: Parameters<typeof aMalus>[0]) =>
  tell(checkBothWaysContradicted, { clauses: [aMalus({ 'both-ways': true, ...trigger })] });
const error = (at: string, field = at) => ({
  code: 'both-ways-contradicted',
  severity: 'error',
  at: `clauses/bonus-malus.mdx: trigger.${at}`,
  values: { field },
});

describe('both-ways-contradicted', () => {
  it('M17 refuses a clause that runs both ways without an amount', () => {
    expect(told({ formula: undefined })).toEqual([error('both-ways', 'formula')]);
    expect(told({ effect: 'duty' })).toEqual([error('both-ways', 'formula')]);
  });

  it('M17 refuses what holds for a penalty alone beside it', () => {
    expect(told({ 'formal-notice': true })).toEqual([error('formal-notice')]);
    expect(told({ 'earn-back': duration('3 months') })).toEqual([error('earn-back')]);
  });

  it('M17 leaves to other rules what they tell of the same field', () => {
    const clause = (trigger: Parameters<typeof aMalus>[0]) => ({
      clauses: [aMalus({ 'both-ways': true, ...trigger })],
    });
    const notice = { effect: 'bonus', 'formal-notice': true } as const;
    expect(told(notice)).toEqual([]);
    expect(tell(checkBonusUnderNotice, clause(notice))).toHaveLength(1);
    const givenBack = { effect: 'payment', 'earn-back': duration('3 months') } as const;
    expect(told(givenBack)).toEqual([]);
    expect(tell(checkEarnBackWithoutMalus, clause(givenBack))).toHaveLength(1);
  });

  it('M17 accepts each effect with a formula, and says nothing of a clause that runs one way', () => {
    for (const effect of ['bonus', 'malus', 'payment'] as const) expect(told({ effect })).toEqual([]);
    expect(told({ 'both-ways': false, formula: undefined, 'formal-notice': true })).toEqual([]);
  });
});
