import { describe, expect, it } from 'vitest';
import type { WeightedVote } from '../../../model/decision-protocol.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { voting } from '../../../testing/weighted-vote.ts';
import { checkSecondCallWithoutQuorum } from './second-call-without-quorum.ts';

describe('second-call-without-quorum', () => {
  it('M22 refuses a quorum of the second call where the first has none', () => {
    const told = (fields: Partial<WeightedVote>) => tell(checkSecondCallWithoutQuorum, voting('66 %', fields));
    expect(told({ 'second-call': 0.25 })).toEqual([
      {
        code: 'second-call-without-quorum',
        severity: 'error',
        at: `${recordFile}: governance.decisions.vote.second-call (key)`,
        values: {},
      },
    ]);
    expect(told({ 'second-call': 0 })).toHaveLength(1);
    expect(told({ 'second-call': 0.25, quorum: 0.5 })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
