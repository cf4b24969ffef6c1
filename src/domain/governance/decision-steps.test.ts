import { describe, expect, it } from 'vitest';
import { aStep } from '../../testing/builders.ts';
import { consensusDays, decisionSteps } from './decision-steps.ts';

const vote = { weights: { a: 60, b: 40 }, threshold: { share: 0.66, strict: false } };
const kinds = (...args: Parameters<typeof decisionSteps>) => decisionSteps(...args).map(({ kind }) => kind);

describe('M22 the steps of a decision', () => {
  it('are the rounds of consensus, the vote, then the ladder', () => {
    const decisions = { consensus: { rounds: 2, days: 10 }, vote, otherwise: 'unanimity' as const };
    expect(kinds({ decisions, escalation: [aStep()] })).toEqual(['consensus', 'consensus', 'vote', 'escalation']);
    expect(consensusDays(decisions)).toBe(20);
  });

  it('end with the rule for the rest where nothing is put to the vote', () => {
    expect(kinds({ decisions: { consensus: { rounds: 1, days: 7 }, otherwise: 'consensus' } })).toEqual([
      'consensus',
      'otherwise',
    ]);
  });

  it('are none without a protocol', () => {
    expect(kinds({ escalation: [aStep()] })).toEqual([]);
    expect(consensusDays({})).toBe(0);
  });
});
