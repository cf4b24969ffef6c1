import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { behaviours, type Behaviour, type TrustRating } from '../../model/trust.ts';
import { commitmentRecord, commitmentState, type CommitmentRecord } from '../governance/commitments.ts';
import { pooledBalance } from '../finance/pooled-use.ts';
import { compareText } from '../text/compare-text.ts';

/** How two sides’ ratings of one behaviour read together; `unanswered` where a side has not rated. */
export type RatingReading = 'strong' | 'weak' | 'apart' | 'fair' | 'unanswered';

/** The latest rating of a behaviour, by party in the order of the record; null for a side that has not rated. */
export interface BehaviourStanding {
  readonly behaviour: Behaviour;
  readonly on: IsoDate;
  readonly ratings: readonly (number | null)[];
  readonly reading: RatingReading;
}

/** Obstacles told to the other side: on the day they bit at the latest, or after. `judged` have a day of telling. */
export interface ObstacleRecord {
  readonly early: number;
  readonly judged: number;
  /** Obstacles without a day of telling. */
  readonly unknown: number;
}

/** What can be weighed between the parties. */
export type Contribution = 'money' | 'pooled' | 'assets';

/** Each party’s share of one kind of contribution, in the order of the record. */
export interface ContributionBalance {
  readonly of: Contribution;
  readonly shares: readonly number[];
  readonly lopsided: boolean;
}

/** What the next review should speak of, the most pressing first. */
export type TrustTopic =
  | { readonly about: 'commitments'; readonly count: number }
  | { readonly about: 'obstacles'; readonly count: number }
  | { readonly about: 'behaviour'; readonly behaviour: Behaviour; readonly reading: 'weak' | 'apart' | 'unanswered' }
  | { readonly about: 'balance'; readonly of: Contribution };

/** The indicators of trust (M29), each shown with its inputs and never added into one. */
export interface Trust {
  readonly commitments: CommitmentRecord;
  readonly obstacles: ObstacleRecord;
  readonly balances: readonly ContributionBalance[];
  readonly behaviours: readonly BehaviourStanding[];
  readonly topics: readonly TrustTopic[];
}

/** A contribution is lopsided when a party’s share is more than this beyond an equal one. */
const evenWithin = 0.1;

/** The trust between the parties as known at `asOf` (M29): nothing dated later counts. */
export function assessTrust(partnership: Partnership, asOf: IsoDate): Trust {
  const { journal, trust = [] } = partnership;
  const parties = partnership.parties.map(({ id }) => id);
  const past = journal.filter(({ date }) => date <= asOf);
  const standings = behaviourStandings(trust, parties, asOf);
  const balances = contributionBalances(partnership);
  const obstacles = obstacleRecord(past);
  const broken = past.filter(
    (entry) => entry.kind === 'commitment' && ['overdue', 'not-kept'].includes(commitmentState(entry, asOf)),
  ).length;
  const late = obstacles.judged - obstacles.early;
  return {
    commitments: commitmentRecord(journal, asOf),
    obstacles,
    balances,
    behaviours: standings,
    topics: [
      ...(broken > 0 ? [{ about: 'commitments' as const, count: broken }] : []),
      ...(late > 0 ? [{ about: 'obstacles' as const, count: late }] : []),
      ...standings.flatMap(({ behaviour, reading }) =>
        reading === 'weak' || reading === 'apart' || reading === 'unanswered'
          ? [{ about: 'behaviour' as const, behaviour, reading }]
          : [],
      ),
      ...balances.filter(({ lopsided }) => lopsided).map(({ of }) => ({ about: 'balance' as const, of })),
    ],
  };
}

/**
 * Reads the ratings of one item by all sides, 1 to 5, with the limits of a health check: two points apart or more is a
 * gap to talk about, all at 4 or more a strength, all at 2 or less a weakness.
 */
export function readRatings(ratings: readonly (number | null)[]): RatingReading {
  const given = ratings.filter((rating) => rating !== null);
  if (given.length < ratings.length || given.length === 0) return 'unanswered';
  const [low, high] = [Math.min(...given), Math.max(...given)];
  if (high - low >= 2) return 'apart';
  if (low >= 4) return 'strong';
  return high <= 2 ? 'weak' : 'fair';
}

function behaviourStandings(
  rated: readonly TrustRating[],
  parties: readonly string[],
  asOf: IsoDate,
): BehaviourStanding[] {
  return behaviours.flatMap((behaviour) => {
    const latest = rated
      .filter((each) => each.behaviour === behaviour && each.on <= asOf)
      .toSorted((a, b) => compareText(a.on, b.on))
      .at(-1);
    if (!latest) return [];
    const ratings = parties.map((party) => ratingOf(latest, party));
    return [{ behaviour, on: latest.on, ratings, reading: readRatings(ratings) }];
  });
}

function ratingOf(rating: TrustRating, party: string): number | null {
  const value: unknown = Object.hasOwn(rating, party) ? rating[party] : undefined;
  return typeof value === 'number' ? value : null;
}

/** Incidents, and how many the other side was told of on their day at the latest. */
function obstacleRecord(past: readonly JournalEntry[]): ObstacleRecord {
  const incidents = past.filter(({ kind }) => kind === 'incident');
  const told = incidents.filter((entry) => entry.told !== undefined);
  const early = told.filter(({ told: day, date }) => day !== undefined && day <= date).length;
  return { early, judged: told.length, unknown: incidents.length - told.length };
}

/**
 * Money by what is promised, pooled resources by their mean share, assets by the sum of their strengths; what is
 * not recorded is left out.
 */
function contributionBalances({ parties, investment, pooled, contributions }: Partnership): ContributionBalance[] {
  const ids = parties.map(({ id }) => id);
  const strengths = ids.map((id) => (contributions ?? []).reduce((sum, { strength }) => sum + (strength[id] ?? 0), 0));
  const kinds: readonly (readonly [Contribution, readonly number[] | null])[] = [
    ['money', sharesOf(ids.map((id) => investment?.contributions[id] ?? 0))],
    ['pooled', pooledBalance(pooled ?? [], ids)],
    ['assets', sharesOf(strengths)],
  ];
  return kinds.flatMap(([of, shares]) => (shares ? [{ of, shares, lopsided: isLopsided(shares) }] : []));
}

function sharesOf(parts: readonly number[]): number[] | null {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total > 0 ? parts.map((part) => part / total) : null;
}

function isLopsided(shares: readonly number[]): boolean {
  // A billionth absorbs what binary doubles add to 0.6 − 0.5.
  return Math.max(...shares) - 1 / shares.length > evenWithin + 1e-9;
}
