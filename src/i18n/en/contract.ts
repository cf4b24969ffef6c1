import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { contract as french } from '../fr/contract.ts';

/** Contracts, their terms, and the coverage of what they must hold (M13, M14, M44). */
export const contract: typeof french = {
  title: 'Contract and clauses',
  empty: 'No contract is recorded.',
  next: 'Add “contracts” to the record: the instrument, the date of signature, the term, the notice and the clauses signed with their version.',
  covered: (held, total) => {
    if (total === 0) return 'No clause is required at this stage.';
    if (held === total)
      return total === 1
        ? 'The only required clause is in place.'
        : `${total === 2 ? 'Both' : `All ${numberInWords(total, 'en')}`} required clauses are in place.`;
    if (held === 0) return `**None of the ${numberInWords(total, 'en')} required clauses is in place.**`;
    return `${capitalise(countInWords(held, 'en', { one: 'required clause', other: 'required clauses' }))} out of ${numberInWords(total, 'en')} ${held === 1 ? 'is' : 'are'} in place.`;
  },
  missing: (titles) => `**Missing: ${formatList(titles, 'en')}.**`,
  expired: (titles) => `**Expired: ${formatList(titles, 'en')}.**`,
  noticeLocked: (contract, date) => `${contract} binds until ${date}.`,
  notice: (contract, date) => `${contract}: last day to give notice, **${date}**.`,
  ended: (contract, date) => `**${contract} ended on ${date}.**`,
  contractsHead: 'Contracts',
  contractsTable: 'Contracts, terms and notices',
  contractColumns: ['Contract', 'State', 'Signed on?', 'Term', 'Last day to give notice', 'Renewal?', 'Text?'],
  text: 'Assembled',
  advised: (date) => `advised working day: ${date}`,
  lockedUntil: (date) => `bound until ${date}`,
  noticeOf: (duration) => `${duration}’ notice`,
  renewalFor: (kind, duration) => `${kind} for ${duration}`,
  supersedes: (contract) => `replaces ${contract}`,
  amends: (contract) => `amends ${contract}`,
  document: 'Signed document',
  notBinding: 'does not bind',
  coverageHead: 'What the contract must hold',
  coverageTable: 'Coverage of the required clauses',
  coverageColumns: ['Clause', 'State', 'Reason', 'Where', 'Version and position?'],
  required: {
    type: (type) => `Required by the type “${type}”`,
    condition: (condition) => `Required: ${condition}`,
    pinned: 'Pinned by the contract',
  },
  conditionIs: (field, value) => `${field} is ${value}`,
  conditionSet: (field, isSet) => (isSet ? `${field} is set` : `${field} is not set`),
  conditionStage: (stage) => `from stage “${stage}”`,
  article: (article, contract) => `art.\u00a0${article}, ${contract}`,
  nowhere: 'Nowhere',
  version: (version) => `version ${version}`,
  drift: (version) => `the library is at version ${version}`,
  until: (date) => `until ${date}`,
  waivedBy: (name, reason) => `${name}: ${reason}`,
  deviation: (text) => `Deviation: ${text}`,
  filled: (text) => `Values: ${text}`,
};
