import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A tier written after a surplus without a limit, which takes all there is: it will never be paid (M28). */
export function checkTierAfterSurplus({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) => {
    const split = investment?.split ?? [];
    const surplus = split.findIndex(({ tier, until }) => tier === 'surplus' && until === undefined);
    return split.flatMap(({ tier }, index) =>
      surplus === -1 || index <= surplus
        ? []
        : [problem('tier-after-surplus', sources.placeOf(file, ['investment', 'split', index]), { tier })],
    );
  });
}
