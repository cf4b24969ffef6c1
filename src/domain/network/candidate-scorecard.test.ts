import { describe, expect, it } from 'vitest';
import { candidateCriteria } from '../../model/candidate.ts';
import { fitGap, scoreCandidate } from './candidate-scorecard.ts';

const full = candidateCriteria.map((criterion, index) => ({
  criterion,
  score: index === 0 ? 5 : 3,
  proof: 'Douze entretiens',
}));

describe('the scorecard of a candidate', () => {
  it('M08 has an overall mark once every criterion has a score and its proof', () => {
    expect(scoreCandidate({ scorecard: full })).toMatchObject({ scored: 6, mark: 20 / 6 });
  });

  it('M08 has no overall mark while one criterion has no data', () => {
    const { lines, mark, scored } = scoreCandidate({ scorecard: full.slice(0, -1) });
    expect([mark, scored]).toEqual([null, 5]);
    expect(lines.at(-1)).toMatchObject({ criterion: 'access', state: 'no-data', score: null });
    expect(scoreCandidate({})).toMatchObject({ mark: null, scored: 0 });
  });

  it('M08 does not count a score without a proof, and still shows it', () => {
    const scorecard = full.map((line) =>
      line.criterion === 'access' ? { criterion: line.criterion, score: 5 } : line,
    );
    const { lines, mark } = scoreCandidate({ scorecard });
    expect(mark).toBeNull();
    expect(lines.at(-1)).toMatchObject({ state: 'unproved', score: 5 });
  });
});

describe('the cultural fit of a candidate', () => {
  it.each([
    [3, 4, 1, 'close'],
    [3, 5, 2, 'friction'],
    [2, 5, 3, 'risk'],
    [4, 4, 0, 'close'],
  ] as const)('M09 between %i and %i is %i apart: %s', (ours, theirs, distance, state) => {
    expect(fitGap({ ours, theirs })).toEqual({ distance, state });
  });

  it('M09 is unknown while one side has not rated itself', () => {
    expect(fitGap({ ours: 3 })).toEqual({ distance: null, state: 'no-data' });
  });
});
