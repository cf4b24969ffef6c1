import { describe, expect, it } from 'vitest';
import { drawSparkline } from './sparkline.ts';

describe('drawSparkline', () => {
  it('draws the lowest value at the foot and the highest at the top of its box', () => {
    expect(drawSparkline([1, 3])).toEqual({ path: 'M3 24L91 4', last: { x: 91, y: 4 } });
  });

  it('lifts the pen over a missing period', () => {
    expect(drawSparkline([1, null, 3])?.path).toBe('M3 24M91 4');
  });

  it('ends at the last measured period, not at the last one', () => {
    expect(drawSparkline([1, 3, null])?.last).toEqual({ x: 47, y: 4 });
  });

  it('keeps a flat line and its target in the middle', () => {
    expect(drawSparkline([2, 2], 2)).toMatchObject({ path: 'M3 14L91 14', targetY: 14 });
  });

  it('widens its range to show a target never reached', () => {
    expect(drawSparkline([1, 2], 3)).toMatchObject({ path: 'M3 24L91 14', targetY: 4 });
  });

  it('draws nothing for fewer than two values', () => {
    expect(drawSparkline([4])).toBeUndefined();
    expect(drawSparkline([null, 4, null])).toBeUndefined();
  });
});
