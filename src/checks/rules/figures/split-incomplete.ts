import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** What each tier of a return waterfall cannot do without (M28). */
const needs = { capital: [], preferred: ['rate'], 'catch-up': ['to', 'share'], surplus: ['share'] } as const;

/**
 * A tier of the distribution that lacks what it is computed from: for a catch-up, also the share of
 * the party that catches up.
 */
export function checkSplitIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) =>
    (investment?.split ?? []).flatMap((line, index) => {
      const { tier, to, share } = line;
      const unshared = tier === 'catch-up' && to !== undefined && share && share[to] === undefined;
      return [...needs[tier].filter((field) => line[field] === undefined), ...(unshared ? [`share.${to}`] : [])].map(
        (missing) =>
          problem('split-incomplete', sources.placeOf(file, ['investment', 'split', index]), { tier, missing }),
      );
    }),
  );
}
