import { addDays, daysBetween } from '../calendar/dates.ts';
import { aboutContract } from '../contract/about-contract.ts';
import { isOpenPayment, listPayments, paymentContext } from '../contract/contract-payments.ts';
import { lateInterests } from '../contract/late-interest.ts';
import { partyName, partyOf } from '../people/party-of.ts';
import { ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';

/** How many days ahead a payment is announced. */
const horizonDays = 30;

/**
 * `payment-due` (M13): what a contract makes payable within thirty days, or what is late and no entry of the journal
 * answers. Of one payment that comes again, the earliest day alone, with how many are late. That interest runs on it is
 * told with how it is reckoned, never how much: the list is sent and copied.
 */
export function paymentMatters(subject: AttentionSubject, { asOf, playbook }: AttentionContext): AttentionDraft[] {
  const { record, manager } = subject;
  const horizon = addDays(asOf, horizonDays);
  const open = listPayments(record, paymentContext(playbook.settings, asOf, horizon)).filter(isOpenPayment);
  return [...Map.groupBy(open, ({ payment }) => payment).values()].flatMap((own): AttentionDraft[] => {
    const [first] = own;
    const due = first?.day?.due;
    if (first === undefined || due === undefined || due > horizon) return [];
    const { contract, payment, owing, path } = first;
    return [
      {
        rule: 'payment-due',
        due,
        ...aboutContract(subject, contract, {
          payment: payment.id,
          what: payment.what,
          by: partyName(record, owing.by),
          to: owing.to.map((party) => partyName(record, party)),
          due,
          late: own.filter(({ state }) => state === 'late').length,
          parts: first.settlements.length,
          interest: lateInterests([first], record.contracts ?? [], asOf)[0]?.rate ?? 0,
          days: Math.abs(daysBetween(asOf, due)),
        }),
        ...ownedBy(partyOf(record, owing.by)?.manager, manager),
        path,
      },
    ];
  });
}
