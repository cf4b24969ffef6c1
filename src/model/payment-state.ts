/**
 * How a payment of a contract stands: the contract is not signed yet; its milestone is not reached, or the date it is
 * counted from not known; it is to be paid; its last day has passed; it was paid.
 */
export const paymentStates = ['planned', 'awaited', 'due', 'late', 'paid'] as const;
export type PaymentState = (typeof paymentStates)[number];
