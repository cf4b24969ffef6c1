import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/** Dated payments of a party that do not add up to its contribution (M28). A party without any is paid in on the first day. */
export function checkPaymentsTotal({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) => {
    const { contributions = {}, payments = [] } = investment ?? {};
    return [...Map.groupBy(payments, ({ party }) => party)].flatMap(([party, own]) => {
      const promised = contributions[party] ?? 0;
      const total = own.reduce((sum, { amount }) => sum + amount, 0);
      if (total === promised) return [];
      return [
        problem('payments-total', sources.placeOf(file, ['investment', 'payments'], 'key'), {
          party,
          total: writtenAmount(total),
          promised: writtenAmount(promised),
        }),
      ];
    });
  });
}
