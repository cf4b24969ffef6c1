import { completeRatings } from '../health/party-ratings.ts';

/** What two strengths make of each other; `unrated` while a party has not said how strong it is. */
export type Complement = 'synergy' | 'redundancy' | 'blind-spot' | 'to-balance' | 'unrated';

const strongFrom = 4;
const weakTo = 2;

/**
 * How the parties’ strengths in one asset, 0 to 5, complete each other (M05): both at least 4, a redundancy; both
 * at most 2, a blind spot that nobody covers; one at least 4 and the other at most 2, a synergy; anything else is
 * to be balanced. With more than two parties, two strong ones are already a redundancy, and a synergy has one
 * strong party and no middling one.
 */
export function complementOf(strengths: readonly (number | undefined)[]): Complement {
  const known = completeRatings(strengths);
  if (known === undefined) return 'unrated';
  const strong = known.filter((strength) => strength >= strongFrom).length;
  const weak = known.filter((strength) => strength <= weakTo).length;
  if (weak === known.length) return 'blind-spot';
  if (strong > 1) return 'redundancy';
  return strong === 1 && weak === known.length - 1 ? 'synergy' : 'to-balance';
}
