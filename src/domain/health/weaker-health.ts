import type { Health, HealthIndex } from './health.ts';

/** One of the two indices, by its name. */
export interface NamedIndex {
  readonly kind: keyof Health;
  readonly index: HealthIndex & { readonly score: number };
}

/**
 * The lower of the two indices, which is where a partnership is at risk; never a mean of both (M36). The business comes
 * first where they are equal. With a single known index it is that one; undefined when neither is known.
 */
export function weakerHealth(health: Health): NamedIndex | undefined {
  const known = (['business', 'relationship'] as const).flatMap((kind): NamedIndex[] => {
    const { score } = health[kind];
    return score === null ? [] : [{ kind, index: { ...health[kind], score } }];
  });
  return known.toSorted((a, b) => a.index.score - b.index.score)[0];
}
