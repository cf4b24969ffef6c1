import { capitalise, countInWords } from '../../format/count.ts';
import type { sheet as french } from '../fr/sheet.ts';

const chapters = (count: number) => countInWords(count, 'en', { one: 'chapter', other: 'chapters' });
const sections = { one: 'section waits', other: 'sections wait' };

/** A whole partnership as one document. */
export const sheet: typeof french = {
  title: 'Complete record',
  open: 'Complete record, to print',
  back: 'Back to the partnership',
  print: 'Print',
  contents: 'Contents',
  facts: 'The document and who answers for it',
  whole: (count) => `**Everything the record says, in ${chapters(count)}.**`,
  shared: (count) => `**What the parties share of the record, in ${chapters(count)}.**`,
  unwritten: (count) =>
    count === 0
      ? 'No section waits for its first line.'
      : `${capitalise(countInWords(count, 'en', sections))} for ${count === 1 ? 'its' : 'their'} first line and ${count === 1 ? 'is' : 'are'} left out.`,
  drawnUp: (date) =>
    `Drawn from the record on ${date}, in the order of a joint relationship management plan. The record prevails.`,
  chapter: (number, title) => `${number}. ${title}`,
  chapters: {
    overview: 'Overview',
    objectives: 'Objectives',
    parties: 'The parties, what they bring and their roles',
    governance: 'Governance',
    contract: 'Contract',
    culture: 'Culture, trust and shared knowledge',
    measure: 'Measurement and value',
    life: 'Life of the relationship',
    stages: 'Stages, checklists and exit',
  },
  sign: 'Approval by the parties',
  signHere: 'Date and signature',
};
