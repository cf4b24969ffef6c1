import { expect, it } from 'vitest';
import { formatVoteShare } from './vote-share.ts';

it.each([
  [2 / 3, 'deux tiers', '2/3'],
  [1 / 3, 'un tiers', '1/3'],
  [5 / 6, '5/6', '5/6'],
  [0.75, '75\u00a0%', '75%'],
  [0.6667, '66,67\u00a0%', '66.67%'],
  [0.66667, '66,667\u00a0%', '66.667%'],
])('M22 a share of votes of %d is told as %j', (share, french, english) => {
  expect([formatVoteShare(share, 'fr'), formatVoteShare(share, 'en')]).toEqual([french, english]);
});
