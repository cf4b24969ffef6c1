import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A committee that nothing says what it may settle (M21). */
export function checkCommitteeWithoutMandate({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.committees ?? []).flatMap(({ name, mandate }, index) => {
      if (mandate !== undefined) return [];
      const place = sources.placeOf(file, ['governance', 'committees', index]);
      return [problem('committee-without-mandate', place, { committee: name })];
    }),
  );
}
