import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A win that nothing shows (M42): it could not be celebrated outside the team. */
export function checkWinWithoutEvidence({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap(({ file, kind, title, evidence }) => {
      if (kind !== 'win' || evidence !== undefined) return [];
      return [problem('win-without-evidence', sources.placeOf(file, ['kind']), { title })];
    }),
  );
}
