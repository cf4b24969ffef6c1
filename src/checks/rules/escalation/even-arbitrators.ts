import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * An arbitral tribunal of an even number, which French law does not allow (Code of Civil Procedure, art. 1451; M18).
 */
export function checkEvenArbitrators({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.escalation ?? []).flatMap(({ arbitrators }, index) => {
      if (arbitrators === undefined || arbitrators % 2 === 1) return [];
      return [
        problem('even-arbitrators', sources.placeOf(file, ['governance', 'escalation', index, 'arbitrators']), {
          count: arbitrators,
        }),
      ];
    }),
  );
}
