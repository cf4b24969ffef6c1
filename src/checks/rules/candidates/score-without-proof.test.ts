import { describe, expect, it } from 'vitest';
import { aCandidate } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkScoreWithoutProof } from './score-without-proof.ts';

describe('score-without-proof', () => {
  it('M08 warns of a score that nothing shows, and not of a criterion without a score', () => {
    const candidates = [
      aCandidate({
        scorecard: [
          { criterion: 'access', score: 4 },
          { criterion: 'objectives', score: 4, proof: 'Rapport annuel 2025' },
          { criterion: 'proposition' },
        ],
      }),
    ];
    expect(tell(checkScoreWithoutProof, { candidates })).toEqual([
      {
        code: 'score-without-proof',
        severity: 'warning',
        at: 'candidates/atelier-brume.mdx: scorecard.0.score',
        values: { criterion: 'access', score: 4 },
      },
    ]);
  });
});
