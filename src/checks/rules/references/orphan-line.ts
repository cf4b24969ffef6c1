import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import type { CheckContext } from '../../check.ts';

/** A translated line of a checklist whose French line does not exist: nothing would ever show it (M51). */
export function checkOrphanLine({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.checklists.flatMap(({ items, file, translations }) => {
    const known = items.map(({ id }) => id);
    return Object.values(translations).flatMap((counterpart) =>
      (counterpart.lines ?? []).flatMap(({ id }, index) => {
        if (known.includes(id)) return [];
        const place = sources.placeOf(counterpart.file, ['items', index, 'id']);
        return [problem('orphan-line', place, { line: id, file, suggestion: nearestOf(id, known) })];
      }),
    );
  });
}
