import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A limit written on a tier that is no surplus: what such a tier pays is set otherwise, and the
 * limit would do nothing (M28).
 */
export function checkUntilOutsideSurplus({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) =>
    (investment?.split ?? []).flatMap(({ tier, until }, index) =>
      until === undefined || tier === 'surplus'
        ? []
        : [problem('until-outside-surplus', sources.placeOf(file, ['investment', 'split', index, 'until']), { tier })],
    ),
  );
}
