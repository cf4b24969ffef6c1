import type { ContractStanding } from './contract-standing.ts';

/**
 * The contracts of a partnership from the one that prevails to the one that yields. The order is the one said by `precedence`
 * of the contract that was signed last among those that hold. A contract it does not name comes after those it names, in the
 * order of the record; an amendment it does not name comes just before what it amends.
 */
export function byPrecedence(standings: readonly ContractStanding[]): ContractStanding[] {
  const said = standings
    .filter(({ contract, holds }) => holds && contract.precedence !== undefined)
    .toSorted((a, b) => ((a.contract.signed ?? '') < (b.contract.signed ?? '') ? 1 : -1))[0]?.contract.precedence;
  const named = said ?? [];
  const rank = ({ contract: { id, amends } }: ContractStanding): number => {
    const rankOf = (name: string) => (named.includes(name) ? named.indexOf(name) : named.length);
    return named.includes(id) || amends === undefined ? rankOf(id) : rankOf(amends) - 0.5;
  };
  return standings.toSorted((a, b) => rank(a) - rank(b));
}
