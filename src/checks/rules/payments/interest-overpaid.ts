import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listPayments, paymentContext } from '../../../domain/contract/contract-payments.ts';
import { interestBeyond } from '../../../domain/contract/late-interest.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * A sum paid or waived of late interest, beyond what had run by its day and was still owed (M13): what exceeds it
 * counts nowhere. The fixed sum for recovery goes with the first settlement and is no part of it.
 */
export function checkInterestOverpaid({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { file, contracts = [] } = partnership;
    const written = contracts.flatMap((contract, index) =>
      (contract.payments ?? []).flatMap((payment, place) =>
        (payment.interest ?? []).map((entry, at) => ({
          payment: payment.id,
          entry,
          path: ['contracts', index, 'payments', place, 'interest', at, 'amount'],
        })),
      ),
    );
    if (written.length === 0) return [];
    const listed = listPayments(partnership, paymentContext(playbook.settings, asOf, asOf));
    const beyond = interestBeyond(listed, contracts, asOf);
    return written.flatMap(({ payment, entry, path }) => {
      const excess = beyond.get(entry);
      if (excess === undefined || typeof entry === 'string' || entry.amount === undefined) return [];
      const [paid, run] = [entry.amount, entry.amount - excess].map((amount) => writtenAmount(amount));
      const values = { payment, on: entry.on, paid: paid ?? '', run: run ?? '' };
      return [problem('interest-overpaid', sources.placeOf(file, path), values)];
    });
  });
}
