import { describe, expect, it } from 'vitest';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCarryDeficitUnusable } from './carry-deficit-unusable.ts';

const told = (trigger: Parameters<typeof aMalus>[0]) =>
  tell(checkCarryDeficitUnusable, { clauses: [aMalus(trigger)] }).map(({ severity, at, values }) => [
    severity,
    at,
    values['reason'],
  ]);
const at = 'clauses/bonus-malus.mdx: trigger.carry-deficit';
const carrying = { effect: 'payment', 'carry-deficit': true } as const;

describe('carry-deficit-unusable', () => {
  it('M17 refuses to carry forward what no formula gives, or what the other party owes', () => {
    expect(told({ ...carrying, effect: 'duty', formula: 'value' })).toEqual([['error', at, 'no-formula']]);
    expect(told({ ...carrying, formula: undefined })).toEqual([['error', at, 'no-formula']]);
    expect(told({ ...carrying, formula: 'value', 'both-ways': true })).toEqual([['error', at, 'both-ways']]);
  });

  it('M17 accepts it beside a formula, and its absence', () => {
    expect(told({ ...carrying, formula: 'value' })).toEqual([]);
    expect(told({ ...carrying, formula: 'value', 'carry-deficit': false, 'both-ways': true })).toEqual([]);
    expect(told({ formula: 'value', 'both-ways': true })).toEqual([]);
  });
});
