import { statusOfScore } from './health.ts';

/**
 * A score from 0 to 100 rounded to be shown (M36): to the nearest, but never into a better status than its own, to all
 * or to nothing. 74.6 is amber and shown as 74, since the 75 it is nearest to is green; 99.6 is 99, for 100 is every
 * target met, and 0.4 is 1.
 * @param decimals how many are kept; none by default
 */
export function shownScore(score: number, decimals = 0): number {
  return shown(score, decimals, (rounded) => statusOfScore(rounded) === statusOfScore(score));
}

/** The amber limit of a KPI on the scale of its scores. */
const atAmber = 60;

/** The score of a KPI, or of the mean of some, rounded likewise: it keeps its side of the amber limit, which is 60. */
export function shownKpiScore(score: number, decimals = 0): number {
  return shown(score, decimals, (rounded) => rounded >= atAmber === score >= atAmber);
}

function shown(score: number, decimals: number, isAlike: (rounded: number) => boolean): number {
  const parts = 10 ** decimals;
  const isKept = (rounded: number) =>
    isAlike(rounded) && rounded >= 100 === score >= 100 && rounded <= 0 === score <= 0;
  const [nearest, below] = [Math.round(score * parts) / parts, Math.floor(score * parts) / parts];
  return isKept(nearest) ? nearest : isKept(below) ? below : Math.ceil(score * parts) / parts;
}
