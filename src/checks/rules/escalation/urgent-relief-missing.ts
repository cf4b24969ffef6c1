import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A conflict ladder that does not say who can be asked for urgent measures: read strictly, it would
 * make even those wait (M18).
 */
export function checkUrgentReliefMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.escalation ?? []).length === 0 || governance?.['urgent-relief'] !== undefined
      ? []
      : [problem('urgent-relief-missing', sources.placeOf(file, ['governance', 'escalation'], 'key'), {})],
  );
}
