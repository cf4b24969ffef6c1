import { ownedBy } from '../attention/attention-context.ts';
import { isOpenPayment, listPayments, paymentContext } from '../contract/contract-payments.ts';
import { partyName, partyOf } from '../people/party-of.ts';
import type { DutyDraft } from './duty.ts';
import { movedFrom, type ScheduleContext, type ScheduleSubject } from './schedule-subject.ts';

/**
 * What contracts make payable on agreed days (M13), of the party that pays: what is to come, and what is late until it
 * is paid or an entry of the journal answers it.
 */
export function contractPaymentDuties(
  { record, manager }: ScheduleSubject,
  { asOf, horizon, playbook }: ScheduleContext,
): DutyDraft[] {
  return listPayments(record, paymentContext(playbook.settings, asOf, horizon)).flatMap((due): DutyDraft[] => {
    const { id, day, owing, payment, contract, path } = due;
    if (day === undefined || !isOpenPayment(due)) return [];
    return [
      {
        id: `contract-payment.${id}`,
        kind: 'contract-payment',
        date: day.due,
        ...movedFrom(day.counted, day.due),
        ...ownedBy(partyOf(record, owing.by)?.manager, manager),
        reminders: [7],
        values: {
          what: payment.what,
          by: partyName(record, owing.by),
          to: owing.to.map((party) => partyName(record, party)),
          contract: contract.title ?? contract.id,
        },
        path,
      },
    ];
  });
}
