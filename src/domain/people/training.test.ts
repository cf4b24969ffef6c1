import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { trainingState } from './training.ts';

describe('M30 a training', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'planned'],
    ['2026-11-24', 'planned'],
  ])('planned on %s is %s on 23 November', (on, state) => {
    expect(trainingState({ on: day(on) }, day('2026-11-23'))).toBe(state);
  });

  it('is done once it was, whatever its date, and undated without one', () => {
    expect(trainingState({ on: day('2026-01-05'), done: true }, day('2026-11-23'))).toBe('done');
    expect(trainingState({ done: true }, day('2026-11-23'))).toBe('done');
    expect(trainingState({ done: false }, day('2026-11-23'))).toBe('undated');
  });
});
