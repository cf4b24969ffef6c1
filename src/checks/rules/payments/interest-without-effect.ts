import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listPayments, paymentContext } from '../../../domain/contract/contract-payments.ts';
import { isInterestOn, lateInterests } from '../../../domain/contract/late-interest.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A day on which a record says that late interest was paid or waived, while none had run by then: the contract agrees
 * on none, the payment was not late, or no payment was due on the day that is named (M13, M17).
 */
export function checkInterestWithoutEffect({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { file, contracts = [] } = partnership;
    const written = contracts.flatMap((contract, index) =>
      (contract.payments ?? []).map((payment, place) => ({ payment, path: ['contracts', index, 'payments', place] })),
    );
    if (written.every(({ payment }) => payment.interest === undefined)) return [];
    const listed = listPayments(partnership, paymentContext(playbook.settings, asOf, asOf));
    const late = lateInterests(listed, contracts, asOf).map((each) => each.payment);
    return written.flatMap(({ payment, path }) =>
      (payment.interest ?? []).flatMap((entry, at) => {
        const { on, of } = typeof entry === 'string' ? { on: entry, of: undefined } : entry;
        const own = late.filter((each) => each.payment === payment);
        if (on > asOf || own.some((each) => each.day && isInterestOn({ on, of }, each.day))) return [];
        const place = sources.placeOf(file, [...path, 'interest', at]);
        return [problem('interest-without-effect', place, { payment: payment.id, on, of: of ?? '' })];
      }),
    );
  });
}
