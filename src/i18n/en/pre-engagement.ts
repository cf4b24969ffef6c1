import { countInWords } from '../../format/count.ts';

/** The questionnaire before committing. */
export const preEngagement = {
  title: 'Before committing',
  empty: 'None of the eight questions has an answer yet.',
  next: 'Answer “yes”, “partly” or “no” under “pre-engagement”, each answer with the fact it rests on.',
  verdicts: { go: 'Go', 'go-if': 'Go if', 'no-go': 'No go', unasked: 'Not asked yet' },
  sentence: {
    go: '**Go**: all eight questions have a favourable answer.',
    'go-if': '**Go if**:',
    'no-go': (count: number) =>
      `**No go**: ${countInWords(count, 'en', { one: 'question was refused', other: 'questions were refused' })}.`,
    unasked: 'None of the eight questions has an answer yet.',
  },
  conditions: (count: number) => countInWords(count, 'en', { one: 'condition to meet', other: 'conditions to meet' }),
  open: (count: number) => countInWords(count, 'en', { one: 'question is open', other: 'questions are open' }),
  besides: (pending: string) => `Besides, ${pending}.`,
  table: 'Questions before committing',
  columns: ['Question', 'Answer', 'Because', 'To settle first?'],
  answers: { yes: 'Yes', partly: 'In part', no: 'No', open: 'Open question' },
  unsaid: 'Condition to write',
  answeredOn: (date: string, by: string) => (by === '' ? `Answered on ${date}.` : `Answered on ${date} by ${by}.`),
  topics: {
    trust: 'Has trust already shown in what was done?',
    disagreement: 'Can the two sides contradict each other without falling out?',
    objectives: 'Do the objectives go together?',
    complementarity: 'Do skills and networks complete each other?',
    roles: 'Is it known who will answer for what?',
    decisions: 'Is it known how decisions will be made?',
    information: 'Is it known which information will circulate?',
    exit: 'Is it known how the two would part?',
  },
};
