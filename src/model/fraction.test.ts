import { describe, expect, it } from 'vitest';
import { fractionOf, voteShareSchema } from './fraction.ts';

describe('M22 a share of votes', () => {
  it('is read as a percentage, a number or a fraction', () => {
    expect(['2/3', ' 3 / 4 ', '66 %', '0.66', '1/1'].map((text) => voteShareSchema.parse(text))).toEqual([
      2 / 3,
      0.75,
      0.66,
      0.66,
      1,
    ]);
  });

  it.each(['4/3', '1/0', '2/3 %', 'deux tiers', '2/'])('is not %s', (text) => {
    expect(voteShareSchema.safeParse(text).success).toBe(false);
  });
});

describe('M22 the fraction of a share', () => {
  it('is told where its percentage has no end, and only there', () => {
    expect([2 / 3, 1 / 3, 5 / 6, 3 / 7].map(fractionOf)).toEqual([
      { numerator: 2, denominator: 3 },
      { numerator: 1, denominator: 3 },
      { numerator: 5, denominator: 6 },
      { numerator: 3, denominator: 7 },
    ]);
    expect(fractionOf(0.666666666667)).toEqual({ numerator: 2, denominator: 3 });
    expect([0, 1, 0.5, 0.75, 0.875, 0.6667, 0.666667, 0.66].map(fractionOf)).toEqual(Array(8).fill(undefined));
  });
});
