import { isPayable } from '../../model/payment-state.ts';
import { periodEnd } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import type { ReviewedPayment } from '../../model/reviewed-point.ts';
import { listPayments, paymentContext } from '../contract/contract-payments.ts';
import { quarterAfter } from './quarter-days.ts';
import type { ReviewSubject } from './review-subject.ts';

/**
 * The payments of contracts that a review must know of (M13, M37), in the order of their days: those that fell due in
 * the quarter, those that are late from before, and those due by the end of the next one.
 */
export function reviewedPayments(
  { partnership, asOf, quarter, days }: ReviewSubject,
  settings: Pick<Settings, 'calendar' | 'currency'>,
): ReviewedPayment[] {
  const horizon = periodEnd(quarterAfter(quarter));
  return listPayments(partnership, paymentContext(settings, asOf, horizon)).flatMap((payment): ReviewedPayment[] => {
    const { id, payment: agreed, owing, day, amount, currency, remaining, state, answers } = payment;
    if (day === undefined || day.due > horizon || !isPayable(state)) return [];
    if (state === 'paid' && (day.due < days.first || day.due > days.last)) return [];
    const answer = answers.at(-1)?.id;
    return [
      {
        id,
        title: agreed.what,
        by: owing.by,
        to: [...owing.to],
        due: day.due,
        amount,
        currency,
        ...(remaining !== null && remaining > 0 && remaining !== amount && { remaining }),
        state,
        ...(answer !== undefined && { answer }),
      },
    ];
  });
}
