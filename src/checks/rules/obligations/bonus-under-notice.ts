import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A bonus that waits for a formal notice, or leaves time to cure (M17, M18): it rewards, and there is no
 * breach to give notice of.
 */
export function checkBonusUnderNotice({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    if (trigger?.effect !== 'bonus') return [];
    const written = [
      ...(trigger['formal-notice'] === true ? ['formal-notice'] : []),
      ...(trigger.cure === undefined ? [] : ['cure']),
    ];
    return written.map((field) => problem('bonus-under-notice', sources.placeOf(file, ['trigger', field]), { field }));
  });
}
