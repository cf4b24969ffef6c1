import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { drift as french } from '../fr/drift.ts';

/** What was signed against what the library says now (M13). */
export const drift: typeof french = {
  title: 'Difference from the library',
  sentence: (titles) =>
    `**${capitalise(countInWords(titles.length, 'en', { one: 'clause is signed', other: 'clauses are signed' }))} in a version that the library has left: ${formatList(titles, 'en')}.** The contract keeps what was signed.`,
  versions: (contract, signed, current, position) =>
    `${contract}: version ${signed} signed, ${current} in the library; position compared: ${position}.`,
  lost: 'No file holds the version signed: the difference cannot be shown.',
  same: 'At this position, not a word of the text has changed.',
  removed: 'removed:',
  added: 'added:',
  end: 'end',
  legend: 'Struck through: signed, but no longer in the library. Underlined: written since.',
};
