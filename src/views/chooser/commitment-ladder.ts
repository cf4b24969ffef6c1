import type { PartnershipType } from '../../model/reference.ts';

/** A step of the ladder: a type, or the trial that comes before one. */
export interface LadderRung {
  /** The type the step is; absent for a trial. */
  readonly type?: string;
  readonly name: string;
  readonly commits: string;
}

/** The ladder of progressive commitment, lightest step first; types without a step are not on it (M07). */
export function commitmentLadder(types: readonly PartnershipType[]): LadderRung[] {
  return types
    .flatMap(({ id, name, step }) => (step === undefined ? [] : [{ id, name, step }]))
    .toSorted((a, b) => a.step.rank - b.step.rank)
    .flatMap(({ id, name, step: { commits, trial } }): LadderRung[] => [
      ...(trial === undefined ? [] : [trial]),
      { type: id, name, commits },
    ]);
}
