import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * Dated payments of a party that do not add up to its contribution (M28). A party without any is paid in on the first
 * day; one whose contribution may stand under a misspelt name is not judged.
 */
export function checkPaymentsTotal({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment, parties }) => {
    const { contributions = {}, payments = [] } = investment ?? {};
    const isMisnamed = Object.keys(contributions).some((name) => !parties.some(({ id }) => id === name));
    return [...Map.groupBy(payments, ({ party }) => party)].flatMap(([party, own]) => {
      if (isMisnamed && !Object.hasOwn(contributions, party)) return [];
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
