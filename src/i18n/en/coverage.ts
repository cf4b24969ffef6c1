import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { coverage as french } from '../fr/coverage.ts';

/** What the contracts must hold and where it stands (M13, M14, M15). */
export const coverage: typeof french = {
  title: 'Coverage',
  covered: (held, total) => {
    if (total === 0) return 'No clause is required at this stage.';
    if (held === total)
      return total === 1
        ? 'The only required clause is in place.'
        : `${total === 2 ? 'Both' : `All ${numberInWords(total, 'en')}`} required clauses are in place.`;
    if (held === 0) return `**None of the ${numberInWords(total, 'en')} required clauses is in place.**`;
    return `${capitalise(countInWords(held, 'en', { one: 'required clause', other: 'required clauses' }))} out of ${numberInWords(total, 'en')} ${held === 1 ? 'is' : 'are'} in place.`;
  },
  over: 'The relation is over: the clauses of its contracts have ended with it, and nothing is left to cover.',
  waived: (count) =>
    count === 1 ? 'One of them is, by waiver.' : `${capitalise(numberInWords(count, 'en'))} of them are, by waiver.`,
  missing: (titles) => `**Missing: ${formatList(titles, 'en')}.**`,
  expired: (titles) => `**Expired: ${formatList(titles, 'en')}.**`,
  indicative: (titles) => `**Only indicative: ${formatList(titles, 'en')}.**`,
  table: 'Coverage of the clauses',
  columns: ['Clause', 'State', 'Required?', 'Held by', 'Position and version?'],
  required: {
    type: (type) => `by the type “${type}”`,
    typeLater: (type, stage) => `by the type “${type}”, from stage “${stage}”`,
    pinned: 'no, the contract has it',
  },
  article: (article, contract) => `art.\u00a0${article}, ${contract}`,
  planned: (contract) => `in draft: ${contract}`,
  notYet: (contract) => `not yet in force: ${contract}`,
  nowhere: 'no contract',
  version: (version) => `version\u00a0${version}`,
  drift: (version) => `the library is at version ${version}`,
  until: (date) => `until ${date}`,
  since: (date) => `ended on ${date}`,
  replacedBy: (title) => `Superseded by “${title}”`,
  waivedBy: (name, reason) => `Waiver granted by ${name}: ${reason}`,
  scope: {
    sentence: (facts) => `What the record says: ${facts}.`,
    dataSharing: (isSo) => (isSo ? 'data are shared' : 'no data shared'),
    coDevelopment: (isSo) => (isSo ? 'joint development' : 'no joint development'),
    exclusivity: (isSo) => (isSo ? 'exclusivity' : 'no exclusivity'),
    amount: (amount) => `${amount} a year before tax`,
  },
  matrix: {
    title: 'Coverage',
    open: 'See the coverage of the portfolio',
    label: 'Clauses and partnerships',
    caption: 'Clauses in rows, by family; partnerships in columns. Each cell leads to the line that explains it.',
    legend: 'What the cells say',
    clause: 'Clause',
    notConcerned: 'not concerned',
    totals: 'To cover',
    older: 'Older version',
    article: (article) => `art.\u00a0${article}`,
    versions: (signed, current) => `${signed}, library ${current}`,
    on: (date) => `on ${date}`,
    planned: 'in draft',
    size: (partnerships, clauses) =>
      `${capitalise(countInWords(partnerships, 'en', { one: 'partnership', other: 'partnerships' }))}, ${countInWords(clauses, 'en', { one: 'clause', other: 'clauses' })}`,
    asOf: (date) => `on ${date}`,
    noneRequired: 'No clause is required for now.',
    noGap: '**Every required clause is in force or set aside by a waiver.**',
    nothingOpen: '**No clause is left to cover.**',
    gaps: (count, partnerships, total) =>
      `**${capitalise(countInWords(count, 'en', { one: 'required clause is', other: 'required clauses are' }))} not covered, in ${total === 1 ? 'the only partnership' : `${countInWords(partnerships, 'en', { one: 'partnership', other: 'partnerships' })} out of ${numberInWords(total, 'en')}`}.**`,
    kinds: (missing, planned, expired, indicative) =>
      `${capitalise(
        formatList(
          [
            missing === 0
              ? ''
              : `${numberInWords(missing, 'en')} ${missing === 1 ? 'is' : 'are'} missing${planned === 0 ? '' : planned < missing ? ` (${numberInWords(planned, 'en')} of them in draft)` : missing === 1 ? ' (in draft)' : ' (all in draft)'}`,
            expired === 0 ? '' : `${numberInWords(expired, 'en')} ${expired === 1 ? 'has' : 'have'} expired`,
            indicative === 0
              ? ''
              : `${numberInWords(indicative, 'en')} only ${indicative === 1 ? 'indicates' : 'indicate'}`,
          ].filter((text) => text !== ''),
          'en',
        ),
      )}.`,
    ended: (count, partnerships, others) => {
      if (count === 0) return '';
      const kept = others
        ? `${numberInWords(count, 'en')} more`
        : countInWords(count, 'en', { one: 'clause', other: 'clauses' });
      const where = countInWords(partnerships, 'en', {
        one: 'partnership that is over',
        other: 'partnerships that are over',
      });
      return `${capitalise(kept)} ${count === 1 ? 'was' : 'were'} required in ${where}, and ${count === 1 ? 'asks' : 'ask'} nothing more.`;
    },
    waived: (count) =>
      count === 0
        ? ''
        : `${capitalise(countInWords(count, 'en', { one: 'waiver is', other: 'waivers are' }))} still running.`,
    more: (count) =>
      `The partnerships with the most clauses to cover are shown; ${countInWords(count, 'en', { one: 'other is', other: 'others are' })} not.`,
    reason: {
      heading: (partnership, clause) => `${partnership}, ${clause}`,
      why: 'Why it is required',
      type: (type) => `The type “${type}” asks for it.`,
      condition: (condition) => `A rule of the library asks for it: ${condition}.`,
      facts: (type, stage) => `Facts read: type “${type}”, stage “${stage}”.`,
      searched: 'What was searched',
      nowhere: 'No contract holds it, no waiver sets it aside.',
      planned: (contract) => `Only a text that does not hold yet has it: ${contract}.`,
      expired: (contract, date) => `${contract} used to hold it; it ended on ${date}.`,
      indicative: (contract) => `${contract} holds it without binding anyone.`,
      read: (contracts) =>
        contracts.length === 0
          ? 'No contract is listed.'
          : `${contracts.length === 1 ? 'Contract read' : 'Contracts read'}: ${formatList(contracts, 'en')}.`,
      library: (version) => `Library: version ${version}.`,
      ways: 'Two ways out',
      add: 'Add the clause',
      addText: (who) => `to a contract or an amendment. ${who}.`,
      waive: 'Write a waiver',
      waiveText: 'signed, with its reason and its last day.',
      readClause: 'Read the clause',
      line: 'Its line among the contracts',
    },
    gapTable: 'The clauses to cover',
    gapColumns: ['Partnership', 'Clause', 'State', 'Required?', 'Answers for it?'],
    moreGaps: (count) => `And ${countInWords(count, 'en', { one: 'other', other: 'others' })}.`,
  },
};
