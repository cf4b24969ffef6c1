import { statusOfScore } from './health.ts';

/**
 * A score from 0 to 100 rounded to be shown (M36): to the nearest, but never into a better status than its own.
 * 74.6 is amber and shown as 74, since the 75 it is nearest to is green.
 * @param decimals how many are kept; none by default
 */
export function shownScore(score: number, decimals = 0): number {
  const parts = 10 ** decimals;
  const nearest = Math.round(score * parts) / parts;
  return statusOfScore(nearest) === statusOfScore(score) ? nearest : Math.floor(score * parts) / parts;
}
