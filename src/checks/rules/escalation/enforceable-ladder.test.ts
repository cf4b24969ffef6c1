import { describe, expect, it } from 'vitest';
import { arbitration, committee, court, managers, mediation, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import { escalationRules } from '../escalation.ts';

describe('a ladder that can be enforced', () => {
  it.each([
    ['up to arbitration', [managers, committee, mediation, arbitration]],
    ['up to a court', [managers, mediation, court]],
    ['of a court alone', [court]],
    ['not agreed at all', []],
  ])('M18 is faulted by no rule, %s', (_, steps) => {
    for (const [code, check] of Object.entries(escalationRules))
      expect([code, tell(check, withSteps(...steps))]).toEqual([code, []]);
  });
});
