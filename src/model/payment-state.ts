/**
 * How a payment of a contract stands: the contract is not signed yet; its milestone is not reached, or the date it is
 * counted from not known; its milestone was not reached before the contract was over; it is to be paid; its last day
 * has passed; it was paid.
 */
export const paymentStates = ['planned', 'awaited', 'unreached', 'due', 'late', 'paid'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** Whether a payment can be claimed, or was paid: it waits for nothing, and nothing came to nothing. */
export function isPayable(state: PaymentState): state is 'due' | 'late' | 'paid' {
  return state === 'due' || state === 'late' || state === 'paid';
}
