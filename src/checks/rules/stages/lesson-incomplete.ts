import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A lesson that says neither what to repeat nor what to avoid: another partnership could learn nothing from it (M43).
 */
export function checkLessonIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap(({ file, kind, title, repeat, avoid }) => {
      if (kind !== 'lesson' || repeat !== undefined || avoid !== undefined) return [];
      return [problem('lesson-incomplete', sources.placeOf(file, ['kind']), { title })];
    }),
  );
}
