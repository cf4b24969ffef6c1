import { describe, expect, it } from 'vitest';
import { cadence, day } from '../../../testing/builders.ts';
import { said } from '../../../testing/sections.ts';

describe('the communication plan', () => {
  const weekly = { exchange: 'Point technique', cadence: cadence('weekly'), from: day('2026-11-24'), purpose: 'Lever' };

  it('M23 says the next exchange, and which has no date or no purpose', () => {
    expect(said('communication', { communication: [weekly] })).toBe(
      'Un échange est convenu. Le premier\u00a0: Point technique, le 24\u00a0novembre 2026.',
    );
    expect(
      said('communication', {
        communication: [weekly, { exchange: 'Visite', cadence: cadence('monthly') }, { exchange: 'Appel' }],
      }),
    ).toBe(
      'Trois échanges sont convenus. Sans première date\u00a0: Visite. Sans but écrit\u00a0: Visite et Appel. Le premier\u00a0: Point technique, le 24\u00a0novembre 2026.',
    );
  });
});
