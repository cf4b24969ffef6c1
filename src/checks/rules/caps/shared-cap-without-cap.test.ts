import { describe, expect, it } from 'vitest';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSharedCapWithoutCap } from './shared-cap-without-cap.ts';

const told = (trigger: Parameters<typeof aMalus>[0]) => tell(checkSharedCapWithoutCap, { clauses: [aMalus(trigger)] });

describe('shared-cap-without-cap', () => {
  it('M17 refuses to share a cap that there is not, or that of a period alone', () => {
    for (const cap of [undefined, { period: '500' }])
      expect(told({ 'shared-cap': true, cap })).toEqual([
        {
          code: 'shared-cap-without-cap',
          severity: 'error',
          at: 'clauses/bonus-malus.mdx: trigger.shared-cap',
          values: {},
        },
      ]);
  });

  it('M17 accepts it of any longer cap, and its absence', () => {
    for (const span of ['month', 'year', 'contract-year', 'contract'] as const)
      expect(told({ 'shared-cap': true, cap: { [span]: '500' } })).toEqual([]);
    expect(told({ 'shared-cap': false })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
