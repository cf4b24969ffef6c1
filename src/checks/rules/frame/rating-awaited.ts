import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { twoSidedCheck } from '../../../domain/frame/two-sided-check.ts';
import type { CheckContext } from '../../check.ts';

/** A finding: a rating of the two-sided check that one side was asked for and has not given (M36). */
export function checkRatingAwaited({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, parties, 'health-check': checks = [] }) =>
    twoSidedCheck(checks, parties)
      .flatMap(({ items }) => items)
      .flatMap(({ check: { asked, item, name = item }, index, awaited }) => {
        if (asked === undefined) return [];
        const place = sources.placeOf(file, ['health-check', index]);
        return awaited.map((party) => problem('rating-awaited', place, { item: name, party, asked }));
      }),
  );
}
