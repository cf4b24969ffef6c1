import { stages, type Stage } from '../../model/stage.ts';
import type { ViewContext } from '../view-context.ts';

/** What serves one stage of the relation, under its name. */
export interface StageGroup<T> {
  readonly title: string;
  readonly items: readonly T[];
}

/**
 * Items by the stage they serve, in the order of the relation; those of every stage come last,
 * empty stages are left out.
 */
export function byStage<T>(
  { words }: ViewContext,
  items: readonly T[],
  stageOf: (item: T) => Stage | undefined,
): StageGroup<T>[] {
  return [...stages, undefined].flatMap((stage) => {
    const own = items.filter((item) => stageOf(item) === stage);
    return own.length === 0
      ? []
      : [{ title: stage ? words.vocabulary.stage[stage] : words.guide.unstaged, items: own }];
  });
}
