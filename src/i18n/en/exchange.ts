import { capitalise, countInWords } from '../../format/count.ts';
import type { exchange as french } from '../fr/exchange.ts';

/** The communication plan (M23). */
export const exchange: typeof french = {
  title: 'Communication plan',
  count: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'exchange is agreed', other: 'exchanges are agreed' }))}.`,
  undated: (names) => `No first date: ${names}.`,
  aimless: (names) => `No written purpose: ${names}.`,
  first: (name, date) => `**The first: ${name}, ${date}.**`,
  asNeeded: 'As needed',
  noPurpose: 'Not written',
  columns: ['Exchange', 'Rhythm', 'Purpose?', 'Channel?', 'For whom?', 'Next'],
};
