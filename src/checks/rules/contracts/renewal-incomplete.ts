import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A renewal that does not say for how long, or with what notice: the last day to leave cannot be reckoned
 * (M44). A last day that is written stands for the notice, but not of a contract that goes on indefinitely: it
 * can be left on any day after.
 */
export function checkRenewalIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap(({ renewal, 'last-notice': lastNotice }, index) => {
      if (renewal === undefined || renewal.kind === 'none') return [];
      const missing = [
        ...(renewal.for === undefined ? ['for'] : []),
        ...(renewal.notice === undefined && (lastNotice === undefined || renewal.for === 'indefinite')
          ? ['notice']
          : []),
      ];
      if (missing.length === 0) return [];
      return [
        problem('renewal-incomplete', sources.placeOf(file, ['contracts', index, 'renewal']), {
          kind: renewal.kind,
          missing,
        }),
      ];
    }),
  );
}
