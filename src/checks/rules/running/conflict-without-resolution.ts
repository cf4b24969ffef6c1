import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A closed conflict that does not say what was decided (M40). */
export function checkConflictWithoutResolution({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap(({ file, kind, title, resolved, resolution, agreement }) => {
      if (kind !== 'conflict' || resolved === undefined || resolution !== undefined || agreement !== undefined)
        return [];
      return [problem('conflict-without-resolution', sources.placeOf(file, ['resolved']), { title })];
    }),
  );
}
