import { describe, expect, it } from 'vitest';
import type { Framing } from '../../model/framing.ts';
import { day } from '../../testing/builders.ts';
import { framingGaps, phaseState } from './framing.ts';

const whole: Framing = {
  involved: { decision: ['ines-morvan'], operations: ['ruben-hasse'] },
  calendar: [{ phase: 'Étude', from: day('2024-02-05'), to: day('2024-06-27') }],
  indicators: ['gas-saving'],
  resources: { human: 'Équipe de 12' },
  announcements: [{ audience: 'Sites', message: 'Deux fours à l’essai' }],
};

describe('M02 the framing practices', () => {
  it('are all answered by a whole framing, and none by an empty one', () => {
    expect(framingGaps(whole)).toEqual([]);
    expect(framingGaps({})).toEqual(['involved', 'calendar', 'indicators', 'resources', 'announcements']);
  });

  it('take both those who decide and those who will do the work', () => {
    expect(framingGaps({ ...whole, involved: { decision: ['ines-morvan'] } })).toEqual(['involved']);
    expect(framingGaps({ ...whole, involved: { decision: ['ines-morvan'], operations: [] } })).toEqual(['involved']);
  });

  it('are not answered by an empty list or an empty group', () => {
    expect(framingGaps({ ...whole, calendar: [], resources: {} })).toEqual(['calendar', 'resources']);
  });
});

describe('M02 a phase', () => {
  const phase = { phase: 'Étude', from: day('2026-11-01'), to: day('2026-11-30') };

  it.each([
    ['2026-10-31', 'ahead'],
    ['2026-11-01', 'current'],
    ['2026-11-30', 'current'],
    ['2026-12-01', 'past'],
  ] as const)('on %s is %s', (asOf, state) => {
    expect(phaseState(phase, day(asOf))).toBe(state);
  });
});
