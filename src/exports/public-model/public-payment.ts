import type { DuePayment } from '../../domain/contract/contract-payments.ts';
import type { LateInterest } from '../../domain/contract/late-interest.ts';
import { optionalField } from '../../model/optional-field.ts';
import type { PublicModel } from '../../model/public-model.ts';

type PublicPayment = PublicModel['partnerships'][number]['contracts'][number]['payments'][number];

/** What programs are told of a payment on an agreed day (M13). What the journal says of it stands in the journal. */
export function publicPayment(due: DuePayment, late: LateInterest | undefined): PublicPayment {
  const { id, payment, owing, day, amount, currency, state, settlements, remaining } = due;
  return {
    id,
    what: payment.what,
    owedBy: owing.by,
    owedTo: [...owing.to],
    ...optionalField('article', payment.article),
    ...optionalField('milestone', payment.milestone),
    ...optionalField('due', day?.due),
    amount: inUnits(amount),
    currency,
    state,
    paid: settlements.map(({ on, amount: sum }) => ({ on, amount: inUnits(sum) })),
    ...optionalField('lateInterest', late && interestOf(late)),
    remaining: state === 'unreached' ? 0 : inUnits(remaining),
  };
}

function interestOf({
  rate,
  days,
  interest,
  fixed,
  settled,
  settlements,
}: LateInterest): PublicPayment['lateInterest'] {
  const last = settlements.at(-1);
  return {
    rate,
    days,
    amount: interest / 100,
    fixed: fixed / 100,
    ...(last && { settled: { on: last.on, as: last.isWaived ? 'waived' : 'paid', amount: settled / 100 } }),
  };
}

function inUnits(minor: number | null): number | null {
  return minor === null ? null : minor / 100;
}
