import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { compareText } from '../text/compare-text.ts';
import { amendedChain } from './amended-chain.ts';

/**
 * Puts the contracts that go back to one original in order, the one that prevails first: of two amendments the one that
 * took effect last, which is on its start, else its signature, and never before another amendment that it amends; the
 * original yields to all of them. 0 between two of one day.
 */
export function compareEffect(a: Contract, b: Contract, contracts: readonly Contract[]): number {
  const [first, second] = [amendedChain(a, contracts), amendedChain(b, contracts)];
  return compareText(effectOf(b, second), effectOf(a, first)) || second.length - first.length;
}

/** The day on which an amendment took effect; empty for a contract that amends none of those known. */
function effectOf(contract: Contract, chain: readonly Contract[]): IsoDate | '' {
  const amendments = [contract, ...chain].slice(0, -1);
  const days = amendments.map(({ starts, signed }) => starts ?? signed ?? '');
  return days.toSorted().at(-1) ?? '';
}
