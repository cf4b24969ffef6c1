import { describe, expect, it } from 'vitest';
import { drawStageBars } from './stage-bars.ts';

const boxesOf = (...counts: readonly number[]) =>
  drawStageBars(counts.map((count) => ({ label: 'Connaissance', count }))).map(({ boxes }) => boxes);

describe('M52 the bars of the stages', () => {
  it('count partnerships one by one up to four at a stage', () => {
    expect(boxesOf(3)[0]).toHaveLength(3);
    expect(boxesOf(4)[0]).toHaveLength(4);
    expect(boxesOf(5)).toEqual([[{ x: 150, width: 176 }]]);
  });

  it('are in proportion to the fullest stage beyond, and never too thin to be seen', () => {
    expect(boxesOf(100, 50, 1).map(([bar]) => bar?.width)).toEqual([176, 88, 3]);
  });

  it('leave out the bar of a stage where nobody stands, and keep its row', () => {
    const bars = drawStageBars([
      { label: 'Connaissance', count: 0 },
      { label: 'Découverte', count: 2 },
    ]);
    expect(bars.map(({ y, boxes, labelX }) => [y, boxes.length, labelX])).toEqual([
      [0, 0, 170],
      [26, 2, 245],
    ]);
  });
});
