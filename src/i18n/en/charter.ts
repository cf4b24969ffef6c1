import { countInWords } from '../../format/count.ts';
import type { charter as french } from '../fr/charter.ts';

const articles = { one: 'article', other: 'articles' };

/** The governance charter: a document drawn up from the record, to print and sign (M22). */
export const charter: typeof french = {
  title: 'Governance charter',
  open: 'Governance charter',
  back: 'Back to governance',
  print: 'Print',
  complete: (count) => `This charter has ${countInWords(count, 'en', articles)}. **Each is written.**`,
  incomplete: (count, gaps) => `This charter has ${countInWords(count, 'en', articles)}. **Missing: ${gaps}.**`,
  shared: (count) => `This charter has ${countInWords(count, 'en', articles)}, as the parties share them.`,
  drawnUp: (date) => `Drawn from the record on ${date}. The record prevails; this document is its image, to be signed.`,
  article: (number, title) => `Article ${number}. ${title}`,
  articles: {
    parties: 'The parties and who commits them',
    roles: 'Who answers for what',
    committees: 'The committees',
    decisions: 'How decisions are taken',
    escalation: 'When we disagree',
    communication: 'What we tell each other, and when',
    tools: 'Where things are',
    review: 'Upkeep of this charter',
  },
  gaps: {
    roles: 'the roles',
    committees: 'the committees',
    decisions: 'the way to decide',
    escalation: 'the escalation ladder',
    communication: 'the communication plan',
    tools: 'the tools',
  },
  toWrite: 'To be written: the record says nothing of it.',
  partiesText: (names) => `This charter binds ${names}.`,
  committeeColumns: ['Committee', 'Mandate', 'Members', 'Rhythm', 'Quorum and papers'],
  step: (title, text) => `${title}. ${text}`,
  reviewed: (every) => `Interval between two readings: ${every}.`,
  lastReview: (date) => `Last read: ${date}.`,
  nextReview: (date) => `To be read again: ${date}.`,
  noReview: 'No reading is planned.',
  sign: 'Signatures',
  signHere: 'Date and signature',
};
