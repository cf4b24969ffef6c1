import type { Contract } from '../../model/contract.ts';

/**
 * What a contract amends, and what that amends in turn, the original last; empty for one that amends nothing. A
 * circle is gone round once.
 */
export function amendedChain<Each extends Pick<Contract, 'id' | 'amends'>>(
  contract: Each,
  contracts: readonly Each[],
): Each[] {
  const chain: Each[] = [];
  let next = contract;
  for (;;) {
    const { amends } = next;
    const amended = contracts.find(({ id }) => id === amends);
    if (amended === undefined || amended.id === contract.id || chain.includes(amended)) return chain;
    chain.push(amended);
    next = amended;
  }
}

/** Whether a contract is the one of that id, or goes back to it by what it amends. */
export function isOrAmends(contract: Contract, id: string, contracts: readonly Contract[]): boolean {
  return [contract, ...amendedChain(contract, contracts)].some((each) => each.id === id);
}

/** The contract that an amendment goes back to; any other is its own. */
export function originalOf(contract: Contract, contracts: readonly Contract[]): Contract {
  return amendedChain(contract, contracts).at(-1) ?? contract;
}
