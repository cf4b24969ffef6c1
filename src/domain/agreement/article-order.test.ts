import { describe, expect, it } from 'vitest';
import { articlesLeftOut, compareArticleNumbers } from './article-order.ts';

describe('M13 the order of articles', () => {
  it.each([
    [
      ['14.1', '9', '13.4', '13', '13.10'],
      ['9', '13', '13.4', '13.10', '14.1'],
    ],
    [
      ['Annexe B', '2', 'Annexe A', '1'],
      ['1', '2', 'Annexe B', 'Annexe A'],
    ],
    [
      ['IV', 'IX', 'V'],
      ['IV', 'IX', 'V'],
    ],
    [
      ['2 bis', '2', '1'],
      ['1', '2 bis', '2'],
    ],
  ])('of %j is %j', (listed, ordered) => {
    expect(listed.toSorted(compareArticleNumbers)).toEqual(ordered);
  });

  it.each([
    [['1', '2', '3'], []],
    [
      ['2', '3', '9', '10.1', '10.2', '12'],
      [
        [1, 1],
        [4, 8],
        [11, 11],
      ],
    ],
    [['Annexe A'], []],
    [[], []],
  ])('of %j leaves out %j', (numbers, left) => {
    expect(articlesLeftOut(numbers)).toEqual(left);
  });
});
