import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A clause that leaves time to cure without a formal notice from which it would run (M17, M18). A bonus should leave
 * none, which another rule tells.
 */
export function checkCureWithoutNotice({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) =>
    trigger?.cure === undefined || trigger['formal-notice'] === true || trigger.effect === 'bonus'
      ? []
      : [problem('cure-without-notice', sources.placeOf(file, ['trigger', 'cure']), {})],
  );
}
