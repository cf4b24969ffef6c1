import type { Contract } from '../../model/contract.ts';
import type { ContractPayment } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { apportion, partsOf, portionOf } from '../finance/apportion.ts';
import { compareText } from '../text/compare-text.ts';
import { amendedChain } from './amended-chain.ts';
import { risenAmount } from './yearly-rise.ts';

/**
 * What a payment of a contract comes to when it is counted from a day, in minor units: the amount of the last step
 * whose day has come, else its own, with the yearly rises since it holds. A share is one of the contract’s amount,
 * rounded half away from zero; null where neither the contract nor those that it amends give one. Shares that make a
 * whole together are split without a remainder.
 */
export function paymentAmount(
  payment: ContractPayment,
  event: IsoDate,
  contract: Contract,
  contracts: readonly Contract[],
): number | null {
  const step = stepAt(payment, event);
  const base = baseAmount(payment, step, contract, contracts);
  if (base === null || payment.rise === undefined) return base;
  // What the rise says of its first day goes with the payment’s own amount: a step sets a new one.
  if (step) return risenAmount(base, { rate: payment.rise.rate }, step.from, event);
  return risenAmount(base, payment.rise, payment.from ?? contract.starts ?? contract.signed, event);
}

function baseAmount(
  payment: ContractPayment,
  step: Step | undefined,
  contract: Contract,
  contracts: readonly Contract[],
): number | null {
  const { amount, share } = step ?? payment;
  if (amount !== undefined) return amount;
  const whole = amountOf(contract, contracts);
  if (share === undefined || whole === undefined) return null;
  const split = step === undefined ? splitOf(contract, whole).get(payment) : undefined;
  return split ?? portionOf(whole, share);
}

type Step = NonNullable<ContractPayment['steps']>[number];

/** The step in force on a day; undefined before the first one. */
function stepAt({ steps = [] }: ContractPayment, event: IsoDate): Step | undefined {
  return steps
    .filter(({ from }) => from <= event)
    .toSorted((a, b) => compareText(a.from, b.from))
    .at(-1);
}

/** The amount of a contract, or the nearest one that it amends. */
export function amountOf(contract: Contract, contracts: readonly Contract[]): number | undefined {
  return [contract, ...amendedChain(contract, contracts)].find(({ amount }) => amount !== undefined)?.amount;
}

/** The payments of a contract that are each one part of its amount, once. */
export function partsOfAmount({ payments = [] }: Pick<Contract, 'payments'>): PartOfAmount[] {
  return payments.filter(isPartOfAmount);
}

type PartOfAmount = ContractPayment & { readonly share: number };

function isPartOfAmount(payment: ContractPayment): payment is PartOfAmount {
  const { amount, share, steps, every, rise } = payment;
  const isFixed = steps === undefined && rise === undefined;
  return amount === undefined && share !== undefined && isFixed && every === undefined;
}

const wholeParts = partsOf(1);

/** What each part comes to, where they make a whole together; empty where they do not. */
function splitOf(contract: Contract, whole: number): ReadonlyMap<ContractPayment, number> {
  const parts = partsOfAmount(contract);
  const weights = parts.map(({ share }) => partsOf(share));
  if (weights.reduce((sum, weight) => sum + weight, 0n) !== wholeParts) return new Map();
  const amounts = apportion(whole, weights);
  return new Map(parts.map((part, index) => [part, amounts[index] ?? 0]));
}
