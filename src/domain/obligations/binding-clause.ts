import type { Contract, PinnedClause } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Clause, EarlierClause } from '../../model/playbook.ts';
import { isOrAmends } from '../contract/amended-chain.ts';
import { clauseAt } from '../contract/clause-version.ts';
import { byPrecedence } from '../contract/contract-precedence.ts';
import { contractStandings, type ContractStanding } from '../contract/contract-standing.ts';
import { articleApart, isAmended, isBinding } from '../contract/pinned-clause.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { clauseTerms, type ClauseTerms } from './clause-terms.ts';
import { cappingContract } from './penalty-cap.ts';

/**
 * Why a clause has no terms to reckon with: no contract held it that day, a contract waives it, it is indicative there,
 * the library has not kept the version signed, or it sets nothing off.
 */
export type TermsGap = 'not-held' | 'waived' | 'indicative' | 'other-version' | 'no-terms';

/** A clause as it bound the parties on a day. */
export interface BindingClause {
  readonly contract?: Contract;
  readonly pin?: PinnedClause;
  readonly terms?: ClauseTerms;
  readonly gap?: TermsGap;
  /**
   * The contract whose cap on all penalties held that day: the one that holds the clause, one that
   * amends it or one it amends.
   */
  readonly cappedIn?: Contract;
  /**
   * Whether a contract that held it was over by then, and none that is yet to be signed holds it: it
   * will not bind for that day.
   */
  readonly hasEnded?: boolean;
}

/** Whether a clause obliged the parties that day, whether or not its terms are known. */
export function doesOblige({ gap }: Pick<BindingClause, 'gap'>): boolean {
  return gap !== 'not-held' && gap !== 'waived' && gap !== 'indicative';
}

/**
 * The contracts as they bind in retrospect at `asOf`: one that was signed by then binds from the day it takes effect,
 * and an express renewal from the day after the term it prolongs, either of which may be earlier than the signature.
 * What is signed later, or not yet, changes nothing of what was owed.
 */
export function contractsInEffect(contracts: readonly Contract[], asOf: IsoDate): Contract[] {
  return contracts.map((contract) => {
    const { signed, starts, renewal } = contract;
    if (signed === undefined || signed > asOf) return contract;
    const from = starts !== undefined && starts < signed ? starts : signed;
    const renewed = renewal?.renewed?.filter((date) => date <= asOf).map(() => from);
    return { ...contract, signed: from, ...(renewal && renewed && { renewal: { ...renewal, renewed } }) };
  });
}

/** A clause as a trigger names it. */
export interface AskedClause {
  readonly id: string;
  /** As the library holds it today. */
  readonly clause: Clause | undefined;
  /** The contract whose clause is meant, with its amendments; any contract where none is named. */
  readonly contract?: string | undefined;
  /** The article that is meant, where one contract holds the clause under several; the last of them where none is. */
  readonly article?: string | undefined;
}

/**
 * The contract that held a clause on a day, with the clause’s terms at the version signed: a signed past does not
 * change, so that no other version of the library gives its terms. An amendment that holds puts its clause in the place
 * of the one it amends, or of an amendment of the same contract that took effect before it; of several contracts the
 * one that prevails by `precedence` holds, else the one listed last. A waived clause is not in the contract: it never
 * binds, not even once the waiver has ended, when it is missing instead (`assessCoverage`). An indicative one sets
 * nothing off, and gives way to one that binds in another contract.
 */
export function bindingClause(
  contracts: readonly Contract[],
  { id, clause, contract: named, article }: AskedClause,
  day: IsoDate,
  calendar: WorkingCalendar,
): BindingClause {
  const standings = contractStandings(contracts, day, calendar).filter(
    ({ contract }) => named === undefined || isOrAmends(contract, named, contracts),
  );
  const pinned = byPrecedence(standings.toReversed())
    .filter(({ holds }) => holds)
    .flatMap((standing) => (standing.contract.clauses ?? []).map((pin) => ({ standing, pin })).toReversed())
    .filter(({ standing, pin }) => pin.clause.id === id && !isAmended(pin, standing, standings))
    .map(({ standing: { contract }, pin }) => ({ contract, pin }));
  const taken = underArticle(
    pinned.filter(({ pin }) => pin.waiver === undefined),
    contracts,
    article,
  );
  const held = taken.find(({ pin, contract }) => isBinding(pin, contract, clause)) ?? taken[0];
  if (held === undefined)
    return pinned.length > 0 ? { gap: 'waived' } : { gap: 'not-held', hasEnded: hasEnded(id, standings) };
  if (!isBinding(held.pin, held.contract, clause)) return { ...held, gap: 'indicative' };
  const signed = clauseAt(clause, held.pin.clause.version);
  if (clause !== undefined && signed === undefined) return { ...held, gap: 'other-version' };
  const terms = signed && termsOf(signed, held.pin);
  if (terms === undefined) return { ...held, gap: 'no-terms' };
  const cappedIn = cappingContract(held.contract, standings);
  return { ...held, terms, ...(cappedIn && { cappedIn }) };
}

/** Of pins of one clause, those under the article that is meant; all of them where none is. */
function underArticle<Held extends { readonly contract: Contract; readonly pin: PinnedClause }>(
  pinned: readonly Held[],
  contracts: readonly Contract[],
  article = '',
): readonly Held[] {
  const meant = pinned.filter(({ contract, pin }) =>
    ['', article.trim()].includes(articleApart(pin, contract, contracts)),
  );
  return meant.length > 0 ? meant : pinned;
}

function hasEnded(id: string, standings: readonly ContractStanding[]): boolean {
  const own = standings.filter(({ contract }) => contract.clauses?.some(({ clause }) => clause.id === id));
  return own.some(({ isOver }) => isOver) && !own.some(({ term }) => term.state === 'unsigned');
}

const known = new WeakMap<PinnedClause, { readonly clause: EarlierClause; readonly terms: ClauseTerms | undefined }>();

/** The terms of a pinned clause, read once however many runs it governs. */
function termsOf(clause: EarlierClause, pin: PinnedClause): ClauseTerms | undefined {
  const found = known.get(pin);
  if (found?.clause === clause) return found.terms;
  const terms = clauseTerms(clause, pin.with);
  known.set(pin, { clause, terms });
  return terms;
}
