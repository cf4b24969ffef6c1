import { candidateCriteria, type CandidateCriterion, type CandidateFit } from '../../model/candidate.ts';
import type { Candidate } from '../../model/playbook.ts';

/** One criterion of the scorecard. `unproved` has a score that does not count, `no-data` has none. */
export interface ScorecardLine {
  readonly criterion: CandidateCriterion;
  readonly state: 'scored' | 'unproved' | 'no-data';
  /** From 1 to 5, also where it does not count. */
  readonly score: number | null;
  readonly proof: string | undefined;
}

/** What a candidate’s scores come to. */
export interface Scorecard {
  /** Every criterion, in the order of the scorecard. */
  readonly lines: readonly ScorecardLine[];
  /** How many criteria have a score and its proof. */
  readonly scored: number;
  /** The mean of the scores, from 1 to 5, unrounded; null while one criterion has no data or no proof. */
  readonly mark: number | null;
}

/**
 * The scorecard of a candidate (M08): a score counts with its proof alone, and there is no overall mark before
 * every criterion has both.
 */
export function scoreCandidate({ scorecard = [] }: Pick<Candidate, 'scorecard'>): Scorecard {
  const lines = candidateCriteria.map((criterion): ScorecardLine => {
    const { score = null, proof } = scorecard.find((each) => each.criterion === criterion) ?? {};
    const state = score === null ? 'no-data' : proof === undefined ? 'unproved' : 'scored';
    return { criterion, state, score, proof };
  });
  const scores = lines.flatMap(({ state, score }) => (state === 'scored' && score !== null ? [score] : []));
  return {
    lines,
    scored: scores.length,
    mark:
      scores.length < candidateCriteria.length
        ? null
        : scores.reduce((sum, score) => sum + score, 0) / candidateCriteria.length,
  };
}

/**
 * What the two ratings of one dimension come to; 2 apart is a friction to handle, 3 or more a risk (conventions, M09).
 */
export function fitGap({ ours, theirs }: Pick<CandidateFit, 'ours' | 'theirs'>): {
  readonly distance: number | null;
  readonly state: 'close' | 'friction' | 'risk' | 'no-data';
} {
  if (ours === undefined || theirs === undefined) return { distance: null, state: 'no-data' };
  const distance = Math.abs(ours - theirs);
  return { distance, state: distance >= 3 ? 'risk' : distance === 2 ? 'friction' : 'close' };
}
