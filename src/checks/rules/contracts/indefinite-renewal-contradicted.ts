import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Contract } from '../../../model/contract.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A renewal for an indefinite time beside what denies it (M44): a number of times, for what goes on without a term does
 * so once; the word that nothing renews; no term that it could follow.
 */
export function checkIndefiniteRenewalContradicted({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) => {
      const by = contradictionOf(contract);
      if (by === undefined) return [];
      const field = by === 'term' ? 'for' : by;
      return [
        problem('indefinite-renewal-contradicted', sources.placeOf(file, ['contracts', index, 'renewal', field]), {
          by,
        }),
      ];
    }),
  );
}

function contradictionOf({ term, ends, renewal }: Contract): 'kind' | 'times' | 'term' | undefined {
  if (renewal?.for !== 'indefinite') return undefined;
  if (renewal.kind === 'none') return 'kind';
  if (term === undefined && ends === undefined) return 'term';
  return renewal.times === undefined ? undefined : 'times';
}
