import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import type { CheckContext } from '../../check.ts';

/** A translated note on a legal text that the French clause does not cite: nothing would ever show it (M13). */
export function checkOrphanLegalNote({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ legal = [], file, translations }) => {
    const known = legal.map(({ ref }) => ref);
    return Object.values(translations).flatMap((counterpart) =>
      (counterpart.legal ?? []).flatMap(({ ref }, index) => {
        if (known.includes(ref)) return [];
        const place = sources.placeOf(counterpart.file, ['legal', index, 'ref']);
        return [problem('orphan-legal-note', place, { ref, file, suggestion: nearestOf(ref, known) })];
      }),
    );
  });
}
