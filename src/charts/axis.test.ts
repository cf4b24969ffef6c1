import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAxis, kpiAxis, tickForm } from './axis.ts';

describe('fitAxis', () => {
  it('ends on round values around the data', () => {
    expect(fitAxis([0.968, 0.992, 0.985, 0.975], 1).ticks).toEqual([0.96, 0.97, 0.98, 0.99, 1]);
  });

  it('does not pass 100 % when no value does', () => {
    expect(fitAxis([0.91, 1], 1).max).toBe(1);
  });

  it('passes 100 % when a value does', () => {
    expect(fitAxis([0.98, 1.08], 1).max).toBeGreaterThanOrEqual(1.08);
  });

  it('does not go under zero when no value does', () => {
    expect(fitAxis([0, 3, 12]).min).toBe(0);
  });

  it('makes room around a single value', () => {
    const axis = fitAxis([40]);
    expect(axis.min).toBeLessThan(40);
    expect(axis.max).toBeGreaterThan(40);
  });

  it('makes an axis of a single zero', () => {
    expect(fitAxis([0]).ticks.length).toBeGreaterThan(1);
  });

  it('holds every value between its ends, with two to nine ticks in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
          { minLength: 1, maxLength: 40 },
        ),
        (values) => {
          const { min, max, ticks } = fitAxis(values);
          expect(min).toBeLessThanOrEqual(Math.min(...values));
          expect(max).toBeGreaterThanOrEqual(Math.max(...values));
          expect(ticks.length).toBeGreaterThan(1);
          expect(ticks.length).toBeLessThan(10);
          expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
        },
      ),
    );
  });
});

describe('tickForm', () => {
  it('shows shares as percentages without decimals when the step allows', () => {
    expect(tickForm(fitAxis([0.96, 1], 1), '%')).toEqual({ divisor: 0.01, decimals: 0, suffix: '' });
  });

  it('shows thousands as k from ten thousand', () => {
    expect(tickForm(fitAxis([0, 10_000])).suffix).toBe('k');
    expect(tickForm(fitAxis([0, 7_000])).suffix).toBe('');
  });

  it('shows millions as M', () => {
    expect(tickForm(fitAxis([0, 2_500_000])).suffix).toBe('M');
  });

  it('keeps the decimals that set neighbouring ticks apart', () => {
    expect(tickForm(fitAxis([0.024, 0.029], 1), '%').decimals).toBeGreaterThan(0);
  });
});

describe('kpiAxis', () => {
  it.each([
    ['what is counted one by one', [0, 1], 'count', [0, 1, 2]],
    ['nothing counted', [0], 'count', [0, 1]],
    ['a mean of counts', [0, 0.5], 'count', [0, 0.2, 0.4, 0.6]],
    ['what is measured', [0, 1], 'days', [0, 0.25, 0.5, 0.75, 1, 1.25]],
    ['a share', [0.9, 1], '%', [0.875, 0.9, 0.925, 0.95, 0.975, 1]],
  ])('names round values of %s', (_, values, unit, ticks) => {
    expect(kpiAxis(values, unit).ticks).toEqual(ticks);
  });
});
