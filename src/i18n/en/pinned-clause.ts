import { capitalise, countInWords } from '../../format/count.ts';
import type { pinnedClause as french } from '../fr/pinned-clause.ts';

/** The clauses a contract pins: where, in which version, at which position, and what departs from the model (M13). */
export const pinnedClause: typeof french = {
  title: 'Clauses of the contracts',
  empty: 'No contract cites a clause of the library yet.',
  next: 'Add “clauses” to a contract: the clause and its version, the article, the position obtained, the variables filled.',
  count: (clauses, contracts) =>
    `${capitalise(countInWords(clauses, 'en', { one: 'clause', other: 'clauses' }))} in ${countInWords(contracts, 'en', { one: 'contract', other: 'contracts' })}.`,
  conceded: (count) =>
    count === 0
      ? 'None at a fallback position.'
      : `${capitalise(countInWords(count, 'en', { one: 'clause', other: 'clauses' }))} at a fallback position.`,
  crossed: (count) =>
    count === 0
      ? ''
      : `**${capitalise(countInWords(count, 'en', { one: 'clause', other: 'clauses' }))} at the red line, which we were not to cross.**`,
  deviating: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'clause departs', other: 'clauses depart' }))} from the model.**`,
  columns: ['Clause', 'Article', 'Version', 'Force?', 'Position', 'Deviations and values?'],
  sharedColumns: ['Clause', 'Article', 'Version', 'Force?', 'Values?'],
  deviation: (text) => `Deviation: ${text}`,
  filled: (text) => `Values: ${text}`,
  waived: 'Waiver',
  waivedBy: (name, reason) => `${name}: ${reason}`,
};
