import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { partsOfAmount } from '../../../domain/contract/payment-amounts.ts';
import { partsOf } from '../../../domain/finance/apportion.ts';
import type { CheckContext } from '../../check.ts';

/**
 * Payments, each once, that make more than the whole amount of their contract together (M13). Those that come again,
 * or change by steps, are no parts of it.
 */
export function checkPaymentSharesTotal({ playbook, sources }: CheckContext): Diagnostic[] {
  const whole = partsOf(1);
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) => {
      const parts = partsOfAmount(contract);
      const total = parts.reduce((sum, { share }) => sum + partsOf(share), 0n);
      if (total <= whole) return [];
      const place = sources.placeOf(file, ['contracts', index, 'payments'], 'key');
      return [problem('payment-shares-total', place, { total: `${Number((total * 10_000n) / whole) / 100} %` })];
    }),
  );
}
