import { describe, expect, it } from 'vitest';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { voting } from '../../../testing/weighted-vote.ts';
import { checkVoteThresholdUnreachable } from './vote-threshold-unreachable.ts';

describe('vote-threshold-unreachable', () => {
  it.each(['1 %', '66 %', '100 %', 'more than 0 %', 'more than 99 %'])('M22 accepts %s', (threshold) => {
    expect(tell(checkVoteThresholdUnreachable, voting(threshold))).toEqual([]);
  });

  it.each(['0 %', '101 %', '66', 'more than 100 %', '-1 %'])(
    'M22 refuses %s, which no vote depends on',
    (threshold) => {
      expect(tell(checkVoteThresholdUnreachable, voting(threshold))).toMatchObject([
        { severity: 'error', at: `${recordFile}: governance.decisions.vote.threshold` },
      ]);
    },
  );

  it.each([
    ['66', '66 %'],
    ['more than 50', 'more than 50 %'],
    ['101 %', ''],
  ])('M22 is told for %s to be written “%s”', (threshold, suggestion) => {
    expect(tell(checkVoteThresholdUnreachable, voting(threshold))).toMatchObject([{ values: { suggestion } }]);
  });
});
