import { describe, expect, it } from 'vitest';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCarryOverUnusable } from './carry-over-unusable.ts';

const told = (trigger: Parameters<typeof aMalus>[0]) =>
  tell(checkCarryOverUnusable, { clauses: [aMalus(trigger)] }).map(({ severity, at, values }) => [
    severity,
    at,
    values['reason'],
  ]);
const at = 'clauses/bonus-malus.mdx: trigger.carry-over';

describe('carry-over-unusable', () => {
  it('M17 refuses to carry over what no cap holds back, or under a clause that runs both ways', () => {
    expect(told({ 'carry-over': true })).toEqual([['error', at, 'no-cap']]);
    expect(told({ 'carry-over': true, cap: {} })).toEqual([['error', at, 'no-cap']]);
    expect(told({ 'carry-over': true, cap: { year: '500' }, 'both-ways': true })).toEqual([['error', at, 'both-ways']]);
  });

  it('M17 accepts it beside any cap, and its absence', () => {
    for (const span of ['period', 'month', 'year', 'contract-year', 'contract'])
      expect(told({ 'carry-over': true, cap: { [span]: '500' } })).toEqual([]);
    expect(told({ 'carry-over': false })).toEqual([]);
    expect(told({ 'both-ways': true })).toEqual([]);
  });
});
