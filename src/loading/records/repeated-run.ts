import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Tells the repetitions of one list, of which those that follow each other as they did before are one slip. */
export interface RepeatedRun {
  /**
   * @param index of the item that repeats another, whose index is `earlier`
   * @param told what is said of it, unless it only goes on with the one before
   */
  tell(item: { readonly index: number; readonly earlier: number }, told: Diagnostic): void;
}

/** @param diagnostics to which each slip is added, and in which the last counts those it goes on with */
export function createRepeatedRun(diagnostics: Diagnostic[]): RepeatedRun {
  let last: { at: number; index: number; earlier: number } | undefined;
  return {
    tell({ index, earlier }, told) {
      const first = last?.index === index - 1 && last.earlier === earlier - 1 ? diagnostics[last.at] : undefined;
      last = { at: first && last ? last.at : diagnostics.length, index, earlier };
      if (first)
        diagnostics[last.at] = { ...first, others: { count: (first.others?.count ?? 0) + 1, line: told.place.line } };
      else diagnostics.push(told);
    },
  };
}
