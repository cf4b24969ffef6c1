import type { DuePayment } from '../../domain/contract/contract-payments.ts';
import { lateInterests } from '../../domain/contract/late-interest.ts';
import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { optionalField } from '../../model/optional-field.ts';
import type { PublicModel } from '../../model/public-model.ts';

type PublicPayment = PublicModel['partnerships'][number]['contracts'][number]['payments'][number];

/** What programs are told of a payment on an agreed day (M13). What the journal says of it stands in the journal. */
export function publicPayment(due: DuePayment, contracts: readonly Contract[], asOf: IsoDate): PublicPayment {
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
    ...optionalField('lateInterest', interestOf(due, contracts, asOf)),
    remaining: state === 'unreached' ? 0 : inUnits(remaining),
  };
}

function interestOf(due: DuePayment, contracts: readonly Contract[], asOf: IsoDate): PublicPayment['lateInterest'] {
  const [late] = lateInterests([due], contracts, asOf);
  if (late === undefined) return undefined;
  const { rate, days, interest, fixed, settled, settlement } = late;
  return {
    rate,
    days,
    amount: interest / 100,
    fixed: fixed / 100,
    ...(settlement && {
      settled: { on: settlement.on, as: settlement.isWaived ? 'waived' : 'paid', amount: settled / 100 },
    }),
  };
}

function inUnits(minor: number | null): number | null {
  return minor === null ? null : minor / 100;
}
