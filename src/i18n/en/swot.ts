import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { swot as french } from '../fr/swot.ts';

const missing = { mitigation: 'a mitigation', owner: 'an owner', due: 'a date' };
const lacking = (lacks: Parameters<typeof french.lacks>[0]) =>
  formatList(
    lacks.map((field) => missing[field]),
    'en',
  );

/** The crossed SWOT: what is inside against what comes from outside (M06). */
export const swot: typeof french = {
  title: 'Crossed SWOT',
  empty: 'The strengths and weaknesses of each side have not been crossed.',
  next: 'Add “swot” to the record: each party’s strengths and weaknesses, the shared opportunities and threats, then the idea of each crossing.',
  noCrossing: 'There is nothing to cross yet.',
  ideas: (filled, total) =>
    filled === 0
      ? `No idea on ${countInWords(total, 'en', { one: 'crossing', other: 'crossings' })}.`
      : filled === total
        ? 'Every crossing has its idea.'
        : `${capitalise(countInWords(filled, 'en', { one: 'crossing', other: 'crossings' }))} out of ${numberInWords(total, 'en')} ${filled === 1 ? 'has' : 'have'} an idea.`,
  friction: (text, lacks) => `**“${text}” is a weakness on both sides:** ${lacking(lacks)} is missing.`,
  frictions: (texts) =>
    `**${capitalise(countInWords(texts.length, 'en', { one: 'weakness', other: 'weaknesses' }))} on both sides: ${formatList(texts, 'en')}.**`,
  table: 'Crossing matrix',
  outside: { opportunities: 'Shared opportunities', threats: 'Shared threats' },
  inside: {
    strengths: (party) => `Strengths of ${party}`,
    weaknesses: (party) => `Weaknesses of ${party}`,
  },
  void: 'No idea yet',
  ask: 'to be asked at the next committee',
  askOn: (date) => `to be asked at the committee of ${date}`,
  nobody: 'nobody carries it',
  undated: 'no date',
  others: 'Other ideas',
  frictionHead: (text) => `Friction: ${text}`,
  declared: (by) => `Declared a weakness by ${by}.`,
  mitigation: (text) => `Mitigation: ${text}.`,
  lacks: (lacks) => `${capitalise(lacking(lacks))} is missing.`,
};
