import type { HealthCheck } from '../../model/health-check.ts';
import type { Party } from '../../model/party.ts';
import { compareText } from '../text/compare-text.ts';
import { ratingsOf } from '../health/party-ratings.ts';

/** What a party’s own rating and the others’ say together; `awaited` while one is missing. */
export type CheckReading =
  'agreed-strength' | 'agreed-weakness' | 'blind-spot' | 'undervalued' | 'close-views' | 'awaited';

/** One item on which a party is judged by itself and by the other. */
export interface JudgedItem {
  readonly check: HealthCheck;
  /** Where it stands in the record. */
  readonly index: number;
  /** In the order of the parties. */
  readonly ratings: readonly (number | undefined)[];
  readonly reading: CheckReading;
  /** Own rating less the others’ mean, −4 to 4; null while one is missing. */
  readonly gap: number | null;
  /** The parties that have yet to rate. */
  readonly awaited: readonly string[];
}

/** Everything said of one party, latest day first. */
export interface PartyCheck {
  readonly party: string;
  readonly items: readonly JudgedItem[];
}

const strengthFrom = 4;
const weaknessTo = 2;
const wideGap = 2;

/**
 * The two-sided check (M36), by the party judged, in the order of the parties; a party of whom nothing is said is left
 * out. Both at least 4 is an agreed strength, both at most 2 an agreed weakness; a party that rates itself at least 2
 * above the others has a blind spot, at least 2 below an advantage it undervalues. Nothing is read from one side alone.
 */
export function twoSidedCheck(checks: readonly HealthCheck[], parties: readonly Pick<Party, 'id'>[]): PartyCheck[] {
  const ids = parties.map(({ id }) => id);
  const judged = checks.map((check, index) => judge(check, index, ids));
  return ids.flatMap((party) => {
    const items = judged
      .filter(({ check }) => (check.of ?? ids[0]) === party)
      .toSorted((a, b) => compareText(b.check.on, a.check.on));
    return items.length === 0 ? [] : [{ party, items }];
  });
}

function judge(check: HealthCheck, index: number, ids: readonly string[]): JudgedItem {
  const ratings = ratingsOf(check, ids);
  const self = Math.max(0, ids.indexOf(check.of ?? ids[0] ?? ''));
  const awaited = ids.filter((_, at) => ratings[at] === undefined);
  const own = ratings[self];
  const others = ratings.filter((_, at) => at !== self).filter((rating) => rating !== undefined);
  if (own === undefined || others.length === 0 || awaited.length > 0) {
    return { check, index, ratings, reading: 'awaited', gap: null, awaited };
  }
  const gap = own - others.reduce((sum, rating) => sum + rating, 0) / others.length;
  return { check, index, ratings, reading: read([own, ...others], gap), gap, awaited };
}

function read(ratings: readonly number[], gap: number): CheckReading {
  if (ratings.every((rating) => rating >= strengthFrom)) return 'agreed-strength';
  if (ratings.every((rating) => rating <= weaknessTo)) return 'agreed-weakness';
  if (gap >= wideGap) return 'blind-spot';
  return gap <= -wideGap ? 'undervalued' : 'close-views';
}
