import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A commitment without an owner or a due date: nobody can be reminded of it (M29). */
export function checkCommitmentIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap((entry) => {
      const missing = (['owner', 'due'] as const).filter((field) => entry[field] === undefined);
      if (entry.kind !== 'commitment' || missing.length === 0) return [];
      return [problem('commitment-incomplete', sources.placeOf(entry.file, ['kind']), { title: entry.title, missing })];
    }),
  );
}
