import type { Contract } from '../../model/contract.ts';
import { isOrAmends, originalOf } from '../contract/amended-chain.ts';
import { compareEffect } from '../contract/amendment-order.ts';
import type { ContractStanding } from '../contract/contract-standing.ts';
import { capsOf, type Caps } from './clause-terms.ts';
import { exactOfMinor } from './exact.ts';

/** What a cap on all penalties may be reckoned from: `amount`, that of the contract which writes it. */
export const penaltyCapVariables = { amount: { type: 'amount' } } as const;

/**
 * The caps a contract sets on all its penalties together; undefined where one is no cap, or needs an amount that the
 * contract does not give: what is due is then unknown, never uncapped. A contract that sets none caps nothing.
 */
export function penaltyCapsOf({
  amount,
  'penalty-cap': cap,
}: Pick<Contract, 'amount' | 'penalty-cap'>): Caps | undefined {
  const values = new Map(amount === undefined ? [] : [['amount', exactOfMinor(amount)] as const]);
  return capsOf(cap, penaltyCapVariables, values);
}

/**
 * The contract whose cap on penalties governs one that holds a clause, on the day of the standings: of the amendments
 * that write one the one that took effect last, and of two of one day the one listed last, else the contract that all
 * of them amend. Undefined where none caps them.
 */
export function cappingContract(held: Contract, standings: readonly ContractStanding[]): Contract | undefined {
  const contracts = standings.map(({ contract }) => contract);
  const { id } = originalOf(held, contracts);
  return standings
    .filter(
      ({ contract, holds }) => holds && contract['penalty-cap'] !== undefined && isOrAmends(contract, id, contracts),
    )
    .toSorted((a, b) => compareEffect(a.contract, b.contract, contracts) || b.index - a.index)[0]?.contract;
}
