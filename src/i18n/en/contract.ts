import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { contract as french } from '../fr/contract.ts';

/** Contracts and their terms (M44). */
export const contract: typeof french = {
  title: 'Contracts',
  empty: 'No contract is recorded.',
  next: 'Add “contracts” to the record: the instrument, the date of signature, the term, the notice and the clauses signed with their version.',
  count: (count) => `${capitalise(countInWords(count, 'en', { one: 'contract', other: 'contracts' }))} recorded.`,
  noticeLocked: (contract, date) => `${contract} binds until ${date}.`,
  noticeGiven: (contract, given, end) =>
    `${contract}: notice was given on ${given}${end === '' ? '' : `; it ends on **${end}**`}.`,
  leftOn: (date) => `Notice given on ${date}`,
  notice: (contract, date) => `${contract}: last day to give notice, **${date}**.`,
  noticeAtTerm: (contract, date) => `${contract}: last day to leave it at its term, **${date}**.`,
  goesOn: (contract, end) => `${contract} goes on without a term after ${end}.`,
  indefinite: (contract) => `${contract} is for an indefinite term.`,
  leave: (day, exit) => `Notice given on ${day} frees the parties from **${exit}**.`,
  ended: (contract, date) => `**${contract} ended on ${date}.**`,
  contractsTable: 'Contracts, terms and notices',
  contractColumns: ['Contract', 'State', 'Signed on?', 'Term', 'Last day to give notice', 'Renewal?', 'Text?'],
  text: 'Assembled',
  advised: (date) => `advised working day: ${date}`,
  lockedUntil: (date) => `bound until ${date}`,
  thenIndefinite: 'then without a term',
  exit: (date) => `free on ${date} at the earliest`,
  noticeOf: (duration) => `${duration}’ notice`,
  renewalTimes: (count) =>
    `${count === 1 ? 'once' : count === 2 ? 'twice' : countInWords(count, 'en', { one: 'time', other: 'times' })} at most`,
  renewalsUsed: 'Renewals used up',
  renewalFor: (kind, duration) => `${kind} for ${duration}`,
  renewalForever: (kind) => `${kind} for an indefinite term`,
  supersedes: (contract) => `replaces ${contract}`,
  amends: (contract) => `amends ${contract}`,
  penaltyCap: (caps: string) => `all penalties together capped at ${caps}`,
  amountOfContract: 'amount of the contract',
  notBinding: 'does not bind',
  precedence: (titles) =>
    `Order of precedence: ${formatList(titles, 'en')}. Where they contradict each other, the first prevails.`,
  documents: 'Signed documents',
  documentColumns: ['Contract', 'Address', 'SHA-256'],
  noHash: 'not recorded',
  documentNote: 'The document stays where it is kept; its SHA-256 shows that it is the right one.',
};
