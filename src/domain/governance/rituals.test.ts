import { describe, expect, it } from 'vitest';
import { cadence } from '../../testing/builders.ts';
import { keepsPace } from './rituals.ts';

describe('M26 the pace of a ritual', () => {
  it.each([
    ['every 27 days', false],
    ['every 4 weeks', true],
    ['monthly', true],
    ['every 5 weeks', true],
    ['every 6 weeks', true],
    ['every 43 days', false],
    ['every 2 months', false],
    ['half-yearly', false],
  ])('of a retrospective %s is kept: %s', (rhythm, isKept) => {
    expect(keepsPace({ kind: 'retrospective', cadence: cadence(rhythm) })).toBe(isKept);
  });

  it.each([
    ['daily', true],
    ['weekly', true],
    ['every 8 days', false],
  ])('of a stand-up %s is kept: %s', (rhythm, isKept) => {
    expect(keepsPace({ kind: 'stand-up', cadence: cadence(rhythm) })).toBe(isKept);
  });

  it('is free for a visit', () => {
    expect(keepsPace({ kind: 'visit', cadence: cadence('yearly') })).toBe(true);
  });
});
