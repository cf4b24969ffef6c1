import type { Contract, PinnedClause } from '../../model/contract.ts';
import type { Clause } from '../../model/playbook.ts';
import { originalOf } from './amended-chain.ts';
import { compareEffect } from './amendment-order.ts';
import { clauseAt } from './clause-version.ts';
import { byPrecedence } from './contract-precedence.ts';
import type { ContractStanding } from './contract-standing.ts';

/** Instruments whose clauses bind only where that is said. */
const indicativeInstruments: readonly string[] = ['loi', 'mou', 'term-sheet'];

/**
 * Whether a pinned clause binds (M15): what the contract marks at the clause, else what the version signed says of
 * itself, else what the instrument is.
 */
export function isBinding(pin: PinnedClause, contract: Contract, clause: Clause | undefined): boolean {
  if (pin.binding !== undefined) return pin.binding === 'binding';
  if (contract.binding === false) return false;
  const marked = (clauseAt(clause, pin.clause.version) ?? clause)?.binding;
  return marked === undefined ? !indicativeInstruments.includes(contract.instrument) : marked === 'binding';
}

/**
 * What tells a pinned clause from others of the same clause: its article, where its contract, or the one that this
 * amends, holds the clause under several of them, each on its own terms; empty otherwise.
 */
export function articleApart(pin: PinnedClause, contract: Contract, contracts: readonly Contract[]): string {
  const { clauses = [] } = originalOf(contract, contracts);
  const held = clauses.filter(({ clause, waiver }) => clause.id === pin.clause.id && waiver === undefined);
  return held.length > 1 ? (pin.article?.trim() ?? '') : '';
}

/**
 * Whether an amendment that holds has put its own clause in the place of the contract’s (M44): one that amends the
 * contract itself or, where that one is an amendment, another of the same contract that took effect later and does not
 * yield to it by `precedence`. Of a clause held under several articles, it takes up those that it writes.
 */
export function isAmended(
  pin: PinnedClause,
  { contract }: ContractStanding,
  standings: readonly ContractStanding[],
): boolean {
  const contracts = standings.map((standing) => standing.contract);
  const article = articleApart(pin, contract, contracts);
  const isTakenUpBy = (own: PinnedClause, other: Contract) =>
    own.clause.id === pin.clause.id && ['', article].includes(articleApart(own, other, contracts));
  const rivals = standings
    .filter(({ contract: other, holds }) => holds && other !== contract && other.amends !== undefined)
    .filter(({ contract: other }) => other.clauses?.some((own) => isTakenUpBy(own, other)));
  if (rivals.some((other) => other.contract.amends === contract.id)) return true;
  if (rivals.length === 0 || contract.amends === undefined) return false;
  const { id } = originalOf(contract, contracts);
  const order = byPrecedence(standings).map((standing) => standing.contract);
  return rivals.some(
    ({ contract: other }) =>
      originalOf(other, contracts).id === id &&
      compareEffect(other, contract, contracts) < 0 &&
      order.indexOf(other) < order.indexOf(contract),
  );
}
