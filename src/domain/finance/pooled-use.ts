import type { Pooled } from '../../model/pooled.ts';
import { compare, exactOf, multiply } from '../obligations/exact.ts';

/** How a pooled resource is used against the capacity agreed. */
export type PooledUse = 'over' | 'under' | 'well' | 'no-data';

/**
 * Use of a capacity, as its share: 1.17 is 17 % beyond. `rate` is null where the capacity or the use is
 * unknown, or the capacity zero.
 */
export interface PooledStanding {
  readonly use: PooledUse;
  readonly rate: number | null;
}

/** Under this share of its capacity a resource is under-used, unless the record sets another limit. */
export const defaultUnderusedBelow = 0.6;

/**
 * How a pooled resource stands (M27). Over is strictly beyond the capacity, under strictly below the limit;
 * used at its very capacity, or at the very limit, it is well used. A use of a capacity of zero is over.
 */
export function assessPooled(resource: Pick<Pooled, 'capacity' | 'used' | 'underused-below'>): PooledStanding {
  const { capacity, used } = resource;
  if (capacity === undefined || used === undefined) return { use: 'no-data', rate: null };
  if (capacity <= 0) return { use: used > 0 ? 'over' : 'no-data', rate: null };
  const rate = used / capacity;
  if (used > capacity) return { use: 'over', rate };
  const least = multiply(exactOf(capacity), exactOf(resource['underused-below'] ?? defaultUnderusedBelow));
  return { use: compare(exactOf(used), least) < 0 ? 'under' : 'well', rate };
}

/** Why a resource is on the agenda of the next capacity review. */
export type CapacityQuestion = 'over' | 'under' | 'no-data' | 'no-share' | 'no-owner' | 'no-mandate';

/**
 * What the next capacity review has to settle about a resource (M27), in the order it is asked: its use, who provides
 * it, who runs it and whether every party mandated them.
 */
export function capacityQuestions(resource: Pooled, parties: readonly string[]): CapacityQuestion[] {
  const { use } = assessPooled(resource);
  const mandated = resource['mandated-by'] ?? [];
  return [
    ...(use === 'well' ? [] : [use]),
    ...(resource.share === undefined ? (['no-share'] as const) : []),
    ...(resource.owner === undefined
      ? (['no-owner'] as const)
      : parties.some((party) => !mandated.includes(party))
        ? (['no-mandate'] as const)
        : []),
  ];
}

/**
 * Each party’s mean share of the resources whose shares are agreed, in the order of the parties; null where none is.
 */
export function pooledBalance(
  resources: readonly Pick<Pooled, 'share'>[],
  parties: readonly string[],
): number[] | null {
  const agreed = resources.map(({ share }) => share).filter((share) => share !== undefined);
  if (agreed.length === 0) return null;
  return parties.map((party) => agreed.reduce((sum, share) => sum + (share[party] ?? 0), 0) / agreed.length);
}
