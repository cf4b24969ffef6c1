import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { negotiation as french } from '../fr/negotiation.ts';

/** What is being negotiated, clause by clause (M14). Internal. */
export const negotiation: typeof french = {
  title: 'Negotiation',
  open: (titles) =>
    `${capitalise(countInWords(titles.length, 'en', { one: 'contract is', other: 'contracts are' }))} under negotiation: ${formatList(titles, 'en')}.`,
  conceded: (count, total) =>
    count === 0
      ? 'Every clause still stands at our preferred position.'
      : `${capitalise(countInWords(count, 'en', { one: 'clause', other: 'clauses' }))} out of ${numberInWords(total, 'en')} already ${count === 1 ? 'stands' : 'stand'} at a fallback.`,
  cornered: (count) =>
    count === 0
      ? ''
      : `**${capitalise(countInWords(count, 'en', { one: 'has', other: 'have' }))} no fallback left before the red line.**`,
  crossed: (count) =>
    count === 0
      ? ''
      : `**${capitalise(countInWords(count, 'en', { one: 'clause stands', other: 'clauses stand' }))} at the red line.**`,
  columns: ['Clause', 'Position taken', 'What to say', 'Next fallback', 'Walk-away line'],
  article: (article) => `art.\u00a0${article}`,
  deviation: (text) => `Deviation: ${text}.`,
  noFallback: 'none',
  approval: (name) => `To be agreed by: ${name}.`,
  noApproval: 'No agreement to ask for.',
};
