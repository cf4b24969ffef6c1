import type { Contract } from '../../model/contract.ts';
import { compareText } from '../text/compare-text.ts';
import { amendedChain, originalOf } from './amended-chain.ts';
import { compareEffect } from './amendment-order.ts';
import type { ContractStanding } from './contract-standing.ts';

/**
 * The contracts of a partnership from the one that prevails to the one that yields. The order is the one said by
 * `precedence` of the contract that was signed last among those that hold; of two signed on one day, of the one that
 * stands last in the record. A contract it does not name comes after those it names, in the order of the record; an
 * amendment it does not name comes just before what it amends. Of two amendments of one contract that it does not set
 * apart, the one that took effect last comes first.
 */
export function byPrecedence(standings: readonly ContractStanding[]): ContractStanding[] {
  const named = namedOrder(standings);
  const contracts = standings.map(({ contract }) => contract);
  const ranked = standings
    .map((standing) => {
      const rank = rankOf(standing.contract, named, contracts);
      return { standing, rank, family: `${rank} ${originalOf(standing.contract, contracts).id}` };
    })
    .toSorted((a, b) => a.rank - b.rank);
  const families = Map.groupBy(ranked, ({ family }) => family);
  const membersInOrder = new Map(
    [...families].map(([family, members]) => [
      family,
      members.toSorted((a, b) => compareEffect(a.standing.contract, b.standing.contract, contracts)),
    ]),
  );
  // Amendments of one contract take their places among themselves, so that the order of the record still decides
  // between separate contracts.
  return ranked.map(({ standing, family }) => membersInOrder.get(family)?.shift()?.standing ?? standing);
}

/** The contracts named by the `precedence` that applies, by id; none where no contract that holds says one. */
function namedOrder(standings: readonly ContractStanding[]): readonly string[] {
  const latest = standings
    .filter(({ contract, holds }) => holds && contract.precedence !== undefined)
    .toSorted((a, b) => compareText(a.contract.signed ?? '', b.contract.signed ?? ''))
    .at(-1);
  return latest?.contract.precedence ?? [];
}

/** How far a contract yields: its place among those named, or half a place before that of what it amends. */
function rankOf(contract: Contract, named: readonly string[], contracts: readonly Contract[]): number {
  const placeOf = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length);
  if (named.includes(contract.id) || contract.amends === undefined) return placeOf(contract.id);
  const amended = amendedChain(contract, contracts).find(({ id }) => named.includes(id))?.id ?? contract.amends;
  return placeOf(amended) - 0.5;
}
