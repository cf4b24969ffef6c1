import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A conflict at a level that the partnership’s ladder does not have (M18). */
export function checkUnknownEscalationLevel({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ governance, journal }) => {
    const known = (governance?.escalation ?? []).map(({ level }) => String(level));
    return journal.flatMap(({ file, level }) => {
      if (level === undefined || known.includes(String(level))) return [];
      return [problem('unknown-escalation-level', sources.placeOf(file, ['level']), { level: String(level), known })];
    });
  });
}
