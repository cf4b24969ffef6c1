import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { voting } from '../../../testing/weighted-vote.ts';
import { checkSecondCallOverQuorum } from './second-call-over-quorum.ts';

describe('second-call-over-quorum', () => {
  const told = (secondCall: number, quorum?: number) =>
    tell(checkSecondCallOverQuorum, voting('66 %', { quorum, 'second-call': secondCall }));

  it('M22 refuses more than the quorum of the first call, not as much nor less', () => {
    expect(told(0.51, 0.5)).toEqual([
      {
        code: 'second-call-over-quorum',
        severity: 'error',
        at: `${recordFile}: governance.decisions.vote.second-call`,
        values: { secondCall: '51 %', quorum: '50 %' },
      },
    ]);
    expect(told(0.5, 0.5)).toEqual([]);
    expect(told(0.49, 0.5)).toEqual([]);
    expect(told(0, 0.5)).toEqual([]);
    expect(told(2 / 3, 0.5)).toMatchObject([{ values: { secondCall: '2/3' } }]);
  });

  it('M22 leaves a first call without a quorum to its own check', () => {
    expect(told(0.5)).toEqual([]);
    expect(tell(checkSecondCallOverQuorum, { partnerships: [aPartnership()] })).toEqual([]);
  });
});
