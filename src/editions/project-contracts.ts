import type { Contract, PinnedClause } from '../model/contract.ts';
import { optionalField } from '../model/optional-field.ts';
import { pick } from './pick.ts';

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
  'penalty-cap',
  'payments',
  'late-interest',
  'last-notice',
  'notice-given',
  'certificates',
  'supersedes',
  'amends',
  'precedence',
] as const;

/** What it shares of a clause. The position obtained and the deviation from our model tell how we negotiate. */
const clauseFields = ['clause', 'article', 'binding', 'with'] as const;

/**
 * Contracts as the other party knows them. A clause set aside by a waiver was not signed, and is left out; so is the id
 * of a KPI that is not shared, where it fills a clause.
 * @param hidden the KPIs of the record that are not shared
 */
export function projectContracts(contracts: readonly Contract[], hidden: ReadonlySet<string>): Contract[] {
  return contracts.map((contract) => ({
    ...pick(contract, contractFields),
    ...optionalField('clauses', contract.clauses && signedClauses(contract.clauses, hidden)),
  }));
}

function signedClauses(clauses: readonly PinnedClause[], hidden: ReadonlySet<string>): PinnedClause[] {
  return clauses
    .filter(({ waiver }) => waiver === undefined)
    .map((pin) => ({ ...pick(pin, clauseFields), ...optionalField('with', pin.with && openValues(pin.with, hidden)) }));
}

function openValues(values: Readonly<Record<string, string>>, hidden: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !hidden.has(value.trim())));
}
