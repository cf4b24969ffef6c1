import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * A commission whose cap is below the minimum it guarantees: the cap comes last, so that the
 * minimum is never paid (M56).
 */
export function checkCapBelowMinimum({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, commissions = [] }) =>
    commissions.flatMap(({ cap, minimum }, index) =>
      cap === undefined || minimum === undefined || cap >= minimum
        ? []
        : [
            problem('cap-below-minimum', sources.placeOf(file, ['commissions', index, 'cap']), {
              cap: writtenAmount(cap),
              minimum: writtenAmount(minimum),
            }),
          ],
    ),
  );
}
