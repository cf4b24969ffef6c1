import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLine } from './straight-line.ts';

describe('fitLine', () => {
  it('finds the line of values that lie on one, without scatter', () => {
    const line = fitLine([0, 1, 2, 3].map((at) => ({ at, value: 5 + 2 * at })));
    expect(line?.slope).toBe(2);
    expect(line?.valueAt(10)).toBe(25);
    expect(line?.scatter).toBe(0);
  });

  it('gives the textbook figures of a small sample', () => {
    const line = fitLine([1, 2, 4, 3].map((value, index) => ({ at: index + 1, value })));
    expect(line?.slope).toBeCloseTo(0.8, 12);
    expect(line?.valueAt(0)).toBeCloseTo(0.5, 12);
    expect(line?.scatter).toBeCloseTo(Math.sqrt(0.9), 12);
    expect(line?.errorAt(2.5)).toBeCloseTo(Math.sqrt(0.9 * 1.25), 12);
  });

  it('is no line through two values, nor through three at one place', () => {
    expect(fitLine([1, 2].map((at) => ({ at, value: at })))).toBeUndefined();
    expect(fitLine([1, 2, 3].map((value) => ({ at: 4, value })))).toBeUndefined();
  });

  it('moves with its values: adding a constant adds it, whatever the values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 24 });
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (list, added) => {
        const line = fitLine(list.map((value, at) => ({ at, value })));
        const moved = fitLine(list.map((value, at) => ({ at, value: value + added })));
        expect(moved?.slope).toBeCloseTo(line?.slope ?? NaN, 6);
        expect(moved?.valueAt(3)).toBeCloseTo((line?.valueAt(3) ?? NaN) + added, 6);
      }),
    );
  });
});
