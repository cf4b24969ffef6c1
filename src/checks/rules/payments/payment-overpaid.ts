import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { paymentAmount } from '../../../domain/contract/payment-amounts.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import type { Contract } from '../../../model/contract.ts';
import type { ContractPayment } from '../../../model/contract-payment.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * A sum paid of a payment that is made once, beyond what remains of it (M13): what exceeds it counts nowhere. Of one
 * that comes again it goes to the next, and one whose amount changes is not judged.
 */
export function checkPaymentOverpaid({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) =>
      (contract.payments ?? []).flatMap((payment, place) =>
        excessesOf(payment, contract, contracts).map(({ at, paid, remaining }) =>
          problem(
            'payment-overpaid',
            sources.placeOf(file, ['contracts', index, 'payments', place, 'paid', at, 'amount']),
            { payment: payment.id, paid: writtenAmount(paid), remaining: writtenAmount(remaining) },
          ),
        ),
      ),
    ),
  );
}

interface Excess {
  /** Its place in the list of what was paid. */
  readonly at: number;
  readonly paid: number;
  readonly remaining: number;
}

function excessesOf(payment: ContractPayment, contract: Contract, contracts: readonly Contract[]): Excess[] {
  const { every, steps, rise, paid = [] } = payment;
  const event = contract.starts ?? contract.signed;
  if (every !== undefined || steps !== undefined || rise !== undefined || event === undefined) return [];
  const amount = paymentAmount(payment, event, contract, contracts);
  if (amount === null) return [];
  const entries = paid
    .map((entry, at) =>
      typeof entry === 'string' ? { at, on: entry, sum: Infinity } : { at, on: entry.on, sum: entry.amount },
    )
    .toSorted((a, b) => compareText(a.on, b.on));
  const excesses: Excess[] = [];
  let remaining = amount;
  for (const { at, sum } of entries) {
    if (Number.isFinite(sum) && sum > remaining) excesses.push({ at, paid: sum, remaining });
    remaining = Math.max(remaining - sum, 0);
  }
  return excesses;
}
