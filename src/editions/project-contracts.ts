import type { Contract, PinnedClause } from '../model/contract.ts';
import { field, pick } from './pick.ts';

/** What `contracts` shares of a contract: what both parties signed. Where we keep the document is our own affair. */
const contractFields = [
  'id',
  'instrument',
  'title',
  'kind',
  'binding',
  'amount',
  'signed',
  'starts',
  'term',
  'ends',
  'renewal',
  'last-notice',
  'certificates',
  'supersedes',
  'amends',
  'precedence',
] as const;

/** What it shares of a clause. The position obtained and the deviation from our model tell how we negotiate. */
const clauseFields = ['clause', 'article', 'binding', 'with'] as const;

/** Contracts as the other party knows them. A clause set aside by a waiver was not signed, and is left out. */
export function projectContracts(contracts: readonly Contract[]): Contract[] {
  return contracts.map((contract) => ({
    ...pick(contract, contractFields),
    ...field('clauses', contract.clauses && signedClauses(contract.clauses)),
  }));
}

function signedClauses(clauses: readonly PinnedClause[]): PinnedClause[] {
  return clauses.filter(({ waiver }) => waiver === undefined).map((pin) => pick(pin, clauseFields));
}
