import type { annualReview as french } from '../fr/annual-review.ts';
import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const counted = (count: number, one: string, other: string) => capitalise(countInWords(count, 'en', { one, other }));

/** The annual strategic review of a partnership (M38). */
export const annualReview: typeof french = {
  title: 'Annual review',
  open: 'Prepare the annual review',
  name: { deepen: 'deepening', extend: 'extending', refocus: 'refocusing', end: 'ending' },
  heading: { deepen: 'Deepen', extend: 'Extend', refocus: 'Refocus', end: 'End' },
  meaning: {
    deepen: 'Commit more together.',
    extend: 'Go on under the same terms.',
    refocus: 'Keep what works, stop or change the rest.',
    end: 'Part as the exit plan provides.',
  },
  sentence: {
    none: 'No fact of the record speaks for one option rather than another.',
    most: (options, count) =>
      `**${capitalise(countInWords(count, 'en', { one: 'fact speaks', other: 'facts speak' }))} for ${formatList(options, 'en')}**${options.length > 1 ? ', each.' : '.'}`,
    others: (parts) => (parts.length === 0 ? '' : `${capitalise(formatList(parts, 'en'))}.`),
    other: (option, count) => `${numberInWords(count, 'en')} for ${option}`,
    decides: 'The decision is the executives’.',
  },
  case: (count, total) =>
    count === 0
      ? 'No rule speaks for this option.'
      : `${capitalise(countInWords(count, 'en', { one: 'rule', other: 'rules' }))} out of ${numberInWords(total, 'en')} ${count === 1 ? 'speaks' : 'speak'} for this option.`,
  columns: ['Rule', 'What the record says', 'For this option'],
  speaks: { yes: 'Yes', no: 'No', unknown: 'No data' },
  read: 'Read the evidence',
  scores: (business, relationship) => `Business ${business}, relationship ${relationship}.`,
  rules: {
    'both-healthy': 'Both indices are on target (75 or more).',
    'objectives-on-course': 'No objective measured is missed or behind the time gone by.',
    'return-positive': 'The return on investment is positive.',
    'future-planned': 'What comes next is prepared: a pilot or a joint study.',
    'no-index-red': 'Neither index is off target (55 or more).',
    'promises-kept': 'At least four commitments in five are kept on time.',
    'nothing-undecided': 'No clause triggered awaits a decision.',
    'notice-ahead': 'A notice falls within twelve months: one has to choose.',
    'indices-apart': 'The two indices are at least twenty points apart.',
    'objectives-off': 'At least one objective is missed or behind the time gone by.',
    'clause-triggered': 'Figures triggered a clause within the year.',
    'both-red': 'Both indices are off target.',
    'return-negative': 'The return on investment is negative.',
    'conflict-at-top': 'A conflict is open at the last level of the ladder.',
    'contract-over': 'Work goes on although the contract has ended.',
    'reviews-red': 'Business was off target at the last three frozen reviews.',
  },
  objectives: (off, judged) =>
    off === 0
      ? `No objective behind or missed, out of ${numberInWords(judged, 'en')} measured.`
      : `${counted(off, 'objective', 'objectives')} behind or missed, out of ${numberInWords(judged, 'en')} measured.`,
  rate: (rate) => `Return: ${rate}.`,
  planned: (count) =>
    count === 0
      ? 'No project being studied or piloted.'
      : `${counted(count, 'project', 'projects')} being studied or piloted.`,
  kept: (kept, judged) =>
    kept === 0
      ? `None out of ${numberInWords(judged, 'en')} is kept on time.`
      : `${counted(kept, 'commitment', 'commitments')} kept on time out of ${numberInWords(judged, 'en')}.`,
  undecided: (count) =>
    count === 0 ? 'No clause awaits a decision.' : `${counted(count, 'clause awaits', 'clauses await')} a decision.`,
  notice: (date) => `Last day of the notice: ${date}.`,
  fired: (count) =>
    count === 0
      ? 'Not triggered in twelve months.'
      : `Triggered ${count === 1 ? 'once' : `${numberInWords(count, 'en')} times`} in twelve months.`,
  red: (red, of) =>
    red === 0
      ? `None out of ${numberInWords(of, 'en')}.`
      : `${counted(red, 'review', 'reviews')} out of ${numberInWords(of, 'en')}.`,
  plain: { yes: 'It is so.', no: 'It is not so.', unknown: 'The record does not tell.' },
  decide: 'Decision',
  decideNote: 'To be noted in the journal: an entry “kind: decision”, with what it rests on.',
};
