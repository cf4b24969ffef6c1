import { amendedChain, originalOf } from './amended-chain.ts';
import { compareEffect } from './amendment-order.ts';
import type { ContractStanding } from './contract-standing.ts';

/**
 * The contracts of a partnership from the one that prevails to the one that yields. The order is the one said by
 * `precedence` of the contract that was signed last among those that hold. A contract it does not name comes after
 * those it names, in the order of the record; an amendment it does not name comes just before what it amends. Of two
 * amendments of one contract that it does not set apart, the one that took effect last comes first.
 */
export function byPrecedence(standings: readonly ContractStanding[]): ContractStanding[] {
  const said = standings
    .filter(({ contract, holds }) => holds && contract.precedence !== undefined)
    .toSorted((a, b) => ((a.contract.signed ?? '') < (b.contract.signed ?? '') ? 1 : -1))[0]?.contract.precedence;
  const named = said ?? [];
  const contracts = standings.map(({ contract }) => contract);
  const rank = ({ contract }: ContractStanding): number => {
    const rankOf = (name: string) => (named.includes(name) ? named.indexOf(name) : named.length);
    if (named.includes(contract.id) || contract.amends === undefined) return rankOf(contract.id);
    return rankOf(amendedChain(contract, contracts).find(({ id }) => named.includes(id))?.id ?? contract.amends) - 0.5;
  };
  const ranked = standings.toSorted((a, b) => rank(a) - rank(b));
  // Amendments of one contract take their places among themselves, so that the order of the record still decides
  // between separate contracts.
  const families = Map.groupBy(ranked, (each) => `${rank(each)} ${originalOf(each.contract, contracts).id}`);
  const inOrder = new Map(
    [...families].map(([key, family]) => [
      key,
      family.toSorted((a, b) => compareEffect(a.contract, b.contract, contracts)).values(),
    ]),
  );
  return ranked.map(
    (each) => inOrder.get(`${rank(each)} ${originalOf(each.contract, contracts).id}`)?.next().value ?? each,
  );
}
