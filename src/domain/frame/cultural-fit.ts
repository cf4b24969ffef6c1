import { completeRatings } from '../health/party-ratings.ts';

/** How a dimension of culture stands: close, a friction to handle, a risk, or not yet rated by both. */
export type FitState = 'close' | 'friction' | 'risk' | 'unrated';

const frictionFrom = 2;
const riskFrom = 3;

/**
 * The distance between the parties on a scale of 1 to 5: 0 to 4, the widest where there are more than two; null while a
 * rating is missing (M09).
 */
export function fitDistance(ratings: readonly (number | undefined)[]): number | null {
  const known = completeRatings(ratings);
  return known === undefined ? null : Math.max(...known) - Math.min(...known);
}

/** 2 is a friction to handle, 3 or more is a risk (M09). */
export function fitState(distance: number | null): FitState {
  if (distance === null) return 'unrated';
  if (distance >= riskFrom) return 'risk';
  return distance >= frictionFrom ? 'friction' : 'close';
}

/** The mean distance over the dimensions that both sides rated, 0 to 4; null where none is (M09). */
export function overallDistance(distances: readonly (number | null)[]): number | null {
  const known = distances.filter((distance) => distance !== null);
  return known.length === 0 ? null : known.reduce((sum, distance) => sum + distance, 0) / known.length;
}
