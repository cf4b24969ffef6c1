import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';

/** What each tier of a return waterfall cannot do without (M28). */
const needs = { capital: [], preferred: ['rate'], 'catch-up': ['to', 'share'], surplus: ['share'] } as const;

/** A tier of the distribution that lacks what it is computed from. */
export function checkSplitIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) =>
    (investment?.split ?? []).flatMap((line, index) => {
      const { tier } = line;
      return needs[tier]
        .filter((field) => line[field] === undefined)
        .map((missing) =>
          problem('split-incomplete', sources.placeOf(file, ['investment', 'split', index]), { tier, missing }),
        );
    }),
  );
}
