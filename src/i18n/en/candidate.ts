import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const candidates = { one: 'candidate', other: 'candidates' };
const criteria = { one: 'criterion', other: 'criteria' };

/** The organisations we may work with, and the questions before committing. */
export const candidate = {
  title: 'Candidates',
  heading: 'Those we might work with',
  none: 'No candidate is recorded.',
  noneNext:
    'Start from your best customers: what do they already buy, from whom, that does not compete with you? “npm run new -- candidate ID” creates the record.',
  sentence: (total: number, marked: number, lacking: number, go: number, noGo: number) => {
    const opening = `${capitalise(countInWords(total, 'en', candidates))} ${total === 1 ? 'is' : 'are'} followed.`;
    const marks =
      marked === 0
        ? 'None has an overall mark: at least one criterion waits for its proof.'
        : marked === total
          ? total === 1
            ? 'Its overall mark is complete.'
            : 'All have an overall mark.'
          : `${capitalise(countInWords(marked, 'en', { one: 'has', other: 'have' }))} an overall mark; ${total - marked === 1 ? 'the other lacks' : 'the others lack'} ${countInWords(lacking, 'en', { one: 'proof', other: 'proofs' })}.`;
    const verdicts = [
      go === 0 ? '' : `${countInWords(go, 'en', { one: 'may', other: 'may' })} go ahead`,
      noGo === 0 ? '' : `${countInWords(noGo, 'en', { one: 'is', other: 'are' })} stopped by a refusal`,
    ].filter(Boolean);
    return [opening, marks, verdicts.length === 0 ? '' : `**${capitalise(formatList(verdicts, 'en'))}.**`]
      .filter(Boolean)
      .join(' ');
  },
  table: 'The candidates',
  columns: ['Candidate', 'Stage', 'Type considered?', 'Mark', 'Verdict', 'Followed by?'],
  noOwner: 'Nobody',
  noType: 'To choose',
  noMark: 'No mark',
  mark: (mark: string) => `${mark} out of 5`,
  proven: (scored: number, total: number) => `${scored} of ${total} proved`,
  facts: {
    stage: 'Stage',
    type: 'Type considered',
    mark: 'Overall mark',
    verdict: 'Verdict',
    owner: 'Followed by',
    found: 'Found',
  },
  opening: {
    marked: (mark: string) => `Marked ${mark} out of 5, with a proof for every criterion.`,
    unmarked: (missing: number) =>
      `No overall mark: ${countInWords(missing, 'en', { one: `${criteria.one} waits for its proof`, other: `${criteria.other} wait for their proof` })}.`,
  },
  customers: {
    title: 'Through our customers',
    sentence: (count: number, lacking: number) =>
      `${capitalise(countInWords(count, 'en', { one: 'group of ideal customers uses', other: 'groups of ideal customers use' }))} it already. ${lacking === 0 ? 'What they lack is not known yet.' : `**What ${countInWords(lacking, 'en', { one: 'of them lacks', other: 'of them lack' })} is known.**`}`,
    empty: 'Which of our customers use it is not known yet.',
    next: 'Ask ten good customers what else they buy with care, then write it under “customers”.',
    table: 'Our ideal customers and this candidate',
    columns: ['Our customers', 'Buy from it', 'They lack', 'Known from?'],
  },
  objectives: {
    title: 'Its public objectives',
    sentence: (count: number) =>
      `${capitalise(countInWords(count, 'en', { one: 'objective made public', other: 'objectives made public' }))}, with where it was said.`,
    table: 'Public objectives of the candidate',
    columns: ['Objective', 'Said where'],
  },
  chain: {
    title: 'Our weakest link',
    completes: (text: string) => `**${text}.**`,
    open: '**What the candidate brings there is still to be said.**',
    table: 'Where the candidate completes our chain',
    columns: ['Our weakest link', 'What the candidate brings', 'Known from'],
  },
  proposition: {
    title: 'Our proposition, on its KPIs',
    sentence: (count: number) =>
      `${capitalise(countInWords(count, 'en', { one: 'of its KPIs would move', other: 'of its KPIs would move' }))}. They are its own, not ours.`,
    table: 'Value proposition',
    columns: ['Its KPI', 'What we would change in it'],
  },
  scorecard: {
    title: 'The scores and their proofs',
    none: 'No criterion is scored.',
    partial: (scored: number, total: number) =>
      `${capitalise(countInWords(scored, 'en', criteria))} of ${total} ${scored === 1 ? 'has' : 'have'} a score and its proof. **No overall mark before the last one.**`,
    all: (mark: string) => `**${mark} out of 5**, the mean of six scores that each have their proof.`,
    table: 'Scores of the candidate',
    columns: ['Criterion', 'Score', 'Proof'],
    unproved: 'No proof',
    noData: 'No data',
    score: (score: number) => `${score} out of 5`,
    criteria: {
      'shared-customers': 'Ideal customers in common',
      'no-competition': 'Does not compete with us',
      'weakest-link': 'Completes our weakest link',
      objectives: 'Compatible public objectives',
      proposition: 'A gain on its own KPIs',
      access: 'Access to those who decide',
    },
  },
  fit: {
    title: 'Cultural fit',
    sentence: (rated: number, frictions: number, risks: number) => {
      if (rated === 0) return 'No dimension is rated by both sides.';
      const parts = [
        frictions === 0
          ? ''
          : countInWords(frictions, 'en', { one: 'friction to handle', other: 'frictions to handle' }),
        risks === 0 ? '' : countInWords(risks, 'en', { one: 'gap at risk', other: 'gaps at risk' }),
      ].filter(Boolean);
      const opening = `${capitalise(countInWords(rated, 'en', { one: 'dimension', other: 'dimensions' }))} rated by both sides`;
      return parts.length === 0 ? `${opening}, no gap to speak of.` : `${opening}: **${formatList(parts, 'en')}.**`;
    },
    table: 'Cultures compared',
    columns: ['Dimension', 'Us', 'Them', 'Gap', 'What is done?'],
    states: { close: 'Close', friction: 'Friction', risk: 'Risk', 'no-data': 'Answer awaited' },
  },
  source: (text: string) => `Found through: ${text}`,
};
