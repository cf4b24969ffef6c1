import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type {
  lessonBook as frenchLessonBook,
  maturity as frenchMaturity,
  winWall as frenchWinWall,
  worth as frenchWorth,
} from '../fr/learning.ts';

const winForms = { one: 'win', other: 'wins' };
const lessonForms = { one: 'lesson', other: 'lessons' };
const among = (count: number) => countInWords(count, 'en', { one: 'partnership', other: 'partnerships' });

/** The wall of wins across the portfolio (M42). */
export const winWall: typeof frenchWinWall = {
  title: 'Wins',
  heading: 'What we have achieved together',
  none: 'No win is noted yet.',
  next: 'The first goes into the journal of a record: “kind: win”, what was achieved, its evidence (“evidence”) and how you celebrated it (“form”).',
  sentence: (count, partnerships, latest) =>
    `${capitalise(countInWords(count, 'en', winForms))} in ${among(partnerships)}, the last on ${latest}.`,
  reminder: (titles) => `**Nothing to celebrate for more than two quarters: ${formatList(titles, 'en')}.**`,
  form: 'Celebrated by',
  evidence: 'Evidence',
  read: 'Read in the journal',
  feed: 'Follow the wins (Atom feed)',
  feedTitle: (organisation) => `Partnership wins of ${organisation}`,
  all: 'All wins',
};

/** The lessons of every partnership and what the organisation has learnt from them (M43). */
export const lessonBook: typeof frenchLessonBook = {
  title: 'Lessons',
  heading: 'What our partnerships have taught us',
  none: 'No lesson is noted yet.',
  next: 'The first goes into the journal of a record: “kind: lesson”, with its context (“context”), what to repeat (“repeat”) or to avoid (“avoid”).',
  sentence: (count, partnerships, total) =>
    `${capitalise(countInWords(count, 'en', lessonForms))} in ${among(partnerships)}${total > partnerships ? `, **${total - partnerships === 1 ? 'one partnership has noted none' : `${countInWords(total - partnerships, 'en', { one: 'other has', other: 'others have' })} noted none`}.**` : '.'}`,
  context: 'Context',
  repeat: 'To repeat',
  avoid: 'To avoid',
  read: 'Read in the journal',
  search: 'Search the lessons',
  all: 'All lessons',
};

/** How the organisation’s way of partnering grows, quarter after quarter (M43). */
export const maturity: typeof frenchMaturity = {
  title: 'Our maturity',
  sentence: (share, then, quarter, direction) =>
    `${share} of the possible practices are followed today, ${direction === 'same' ? `**as many as in ${quarter}.**` : `**${direction === 'up' ? 'up' : 'down'} from ${then} in ${quarter}.**`}`,
  only: (share) => `${share} of the possible practices are followed today; there is nothing to compare with yet.`,
  none: 'No record says since when its partnership exists: maturity cannot be measured.',
  next: 'Write “since” in each record, the day the partnership began.',
  table: 'Practices followed at the end of each quarter',
  caption:
    'For each partnership begun: an exit arranged, a two-sided rating within the year, a decision noted within the year, every commitment that fell due within the year kept, a win within six months, a lesson within the year. Maturity is the share of these practices that are followed; the quarter under way is told at the day of computation.',
  columns: { quarter: 'Quarter', share: 'Maturity#' },
  practice: {
    exit: 'Exit arranged#',
    'health-check': 'Two-sided rating#',
    decisions: 'Decisions#',
    commitments: 'Commitments kept#',
    wins: 'Wins#',
    lessons: 'Lessons#',
  },
  of: (followed, total) => `${followed} of ${total}`,
};

/** What the portfolio is worth, and how much of it rests on one partner. */
export const worth: typeof frenchWorth = {
  title: 'Concentration',
  sentence: (partner, share) => `**${partner} carries ${share} of the yearly value that is known.**`,
  one: (partner) => `**${partner} carries all of the yearly value that is known.**`,
  none: 'No partnership has a yearly value: nothing says how much rests on a single partner.',
  next: 'Write under “value” of a record the KPI in money that measures it (“kpi”) or a yearly amount (“amount” and “per”).',
  unvalued: (titles) => `Without a value, and left out: ${formatList(titles, 'en')}.`,
  table: 'Yearly value by partner',
  caption: (partner, amount, total, share) =>
    `Share of the first partner: ${partner} ${amount} ÷ ${total} = ${share}. The value is the sum of the last twelve months of the KPI the record names, or the amount it gives.`,
  columns: ['Partner', 'Yearly value#', 'Share#', 'Where the figure comes from?'],
  source: {
    kpi: (title, from, to) => (from === to ? `${title}, ${from}` : `${title}, ${from} to ${to}`),
    amount: (year) => `Amount of the record, ${year}`,
    stated: 'Amount of the record',
    converted: (currency) => `converted from ${currency} at the dated rates`,
  },
  unknown: { unstated: 'Not written', incomplete: 'Incomplete year', 'other-unit': 'Another unit' },
};
