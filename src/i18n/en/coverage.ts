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
  missing: (titles) => `**Missing: ${formatList(titles, 'en')}.**`,
  expired: (titles) => `**Expired: ${formatList(titles, 'en')}.**`,
  indicative: (titles) => `**Only indicative: ${formatList(titles, 'en')}.**`,
  table: 'Coverage of the clauses',
  columns: ['Clause', 'State', 'Required', 'Held by', 'Position and version?'],
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
  waivedBy: (name, reason) => `Waiver granted by ${name}: ${reason}`,
};
