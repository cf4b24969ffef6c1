import { describe, expect, it } from 'vitest';
import { ratingScale as scale } from '../model/number.ts';
import { ratings } from '../views/examples/small-charts.ts';
import { drawDumbbell, seriesAt } from './dumbbell.ts';

describe('drawDumbbell', () => {
  it('M09 puts the ends of the scale at the ends of the line, with a tick per step', () => {
    const { ticks, marks, gap } = drawDumbbell([1, 5], scale);
    expect(ticks).toEqual([10, 55, 100, 145, 190]);
    expect(marks.map(({ series, x }) => [series, x])).toEqual([
      [2, 190],
      [1, 10],
    ]);
    expect(gap).toEqual({ x1: 10, x2: 190 });
  });

  it('M05 counts six steps from 0 to 5', () => {
    expect(drawDumbbell([0], { low: 0, high: 5 }).ticks).toHaveLength(6);
  });

  it('M36 draws no mark for a rating that is missing, and no gap from one side alone', () => {
    const { marks, gap } = drawDumbbell(ratings.awaited, scale);
    expect(marks.map(({ series, x }) => [series, x])).toEqual([[1, 100]]);
    expect(gap).toBeUndefined();
    expect(drawDumbbell([undefined, undefined], scale).marks).toEqual([]);
  });

  it('M09 sets the disc inside the square where both agree', () => {
    const { marks, gap } = drawDumbbell(ratings.equal, scale);
    const [square, disc] = marks;
    expect(gap).toBeUndefined();
    expect([square?.series, disc?.series]).toEqual([2, 1]);
    expect(disc?.half).toBeLessThan(square?.half ?? 0);
  });

  it('gives further parties a triangle', () => {
    expect([0, 1, 2, 3].map(seriesAt)).toEqual([1, 2, 3, 3]);
  });
});
