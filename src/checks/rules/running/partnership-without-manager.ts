import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A side of a partnership without an appointed manager (M31). */
export function checkPartnershipWithoutManager({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, parties }) =>
    parties.flatMap(({ name, manager }, index) => {
      if (manager !== undefined) return [];
      return [problem('partnership-without-manager', sources.placeOf(file, ['parties', index]), { party: name })];
    }),
  );
}
