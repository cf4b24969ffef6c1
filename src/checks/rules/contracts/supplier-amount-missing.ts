import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A signed supplier contract without its amount: nobody can tell whether the compliance certificate is
 * due every six months (M19).
 */
export function checkSupplierAmountMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap(({ id, title, instrument, signed, amount }, index) =>
      instrument !== 'supplier' || signed === undefined || amount !== undefined
        ? []
        : [problem('supplier-amount-missing', sources.placeOf(file, ['contracts', index]), { contract: title ?? id })],
    ),
  );
}
