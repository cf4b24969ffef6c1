import { z } from 'zod';

/**
 * What it means that an item stands twice in a list. `counts`: it changes a result, items being the same that agree in
 * the fields `by`, or in all they hold. `allowed`: it says something, or a rule of its own tells it. A list that says
 * nothing holds the second for idle.
 */
export type Repetition = { readonly of: 'counts'; readonly by: readonly string[] } | { readonly of: 'allowed' };

/** Marks a list whose items are each reckoned with: weighed, counted for a quorum, chosen among. */
export function eachCounts<S extends z.ZodType>(list: S, ...by: readonly string[]): S {
  return list.meta({ repetition: { of: 'counts', by } satisfies Repetition });
}

/** Marks a list in which the same item may well stand twice, or whose repeated items a check tells in its own words. */
export function mayRepeat<S extends z.ZodType>(list: S): S {
  return list.meta({ repetition: { of: 'allowed' } satisfies Repetition });
}

/** What was said of a list by the two marks above. */
export function repetitionOf(list: z.core.$ZodType | undefined): Repetition | undefined {
  return list && (z.globalRegistry.get(list)?.['repetition'] as Repetition | undefined);
}
