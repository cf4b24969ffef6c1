import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenShare } from '../../material/written-number.ts';

/**
 * A catch-up at a rate that never brings its party to its share: it takes all that is left, and the tiers
 * after it get nothing (M28).
 */
export function checkCatchUpUnreachable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) =>
    (investment?.split ?? []).flatMap(({ tier, to = '', rate, share }, index) => {
      const own = share?.[to];
      if (tier !== 'catch-up' || rate === undefined || own === undefined || rate > own) return [];
      const values = { rate: writtenShare(rate), share: writtenShare(own) };
      return [problem('catch-up-unreachable', sources.placeOf(file, ['investment', 'split', index, 'rate']), values)];
    }),
  );
}
