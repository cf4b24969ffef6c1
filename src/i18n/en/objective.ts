import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { objective as french } from '../fr/objective.ts';

const objectives = { one: 'objective', other: 'objectives' };

/** The SMART objectives (M01). */
export const objective: typeof french = {
  title: 'Objectives',
  empty: 'No objective is written.',
  next: 'Add “objectives” to the record: an outcome with a figure, a KPI, a date, an owner and the agreement of each party.',
  complete: (held, total) => {
    if (total === 1)
      return held === 1 ? '**The only objective is complete.**' : '**The only objective is not complete.**';
    if (held === total)
      return `**${total === 2 ? 'Both' : `All ${numberInWords(total, 'en')}`} objectives are complete.**`;
    if (held === 0)
      return `**${total === 2 ? 'Neither of the two' : `None of the ${numberInWords(total, 'en')}`} objectives is complete.**`;
    return `${capitalise(countInWords(held, 'en', objectives))} out of ${numberInWords(total, 'en')} ${held === 1 ? 'is' : 'are'} complete.`;
  },
  attained: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'objective is', other: 'objectives are' }))} attained.`,
  missed: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'due date has', other: 'due dates have' }))} passed without the target being met.**`,
  table: 'Objectives and SMART verdict',
  columns: { statement: 'Objective', smart: 'SMART verdict', owner: 'Owner', due: 'Due', progress: 'Attained' },
  letters: { S: 'Specific', M: 'Measurable', A: 'Attainable', R: 'Realistic', T: 'Time-bound' },
  held: 'yes',
  notHeld: 'no',
  allHeld: 'All five letters hold.',
  noOwner: 'Nobody named',
  noDue: 'None',
  state: { attained: 'Attained', missed: 'Missed', open: 'Under way', 'no-data': 'No data' },
  valueOf: (value, target) => `${value} of ${target}`,
  nothingToMeasure: 'nothing to measure',
  resources: (text) => `Means: ${text}`,
  context: (text) => `Context: ${text}`,
  agreedBy: (names) => `Agreed by ${names}`,
  agreement: (waiting) => (waiting === '' ? 'agreed by all parties' : `agreement awaited from ${waiting}`),
  specific: 'An outcome and its extent',
  measurable: (kpi, frequency) => `${kpi}, ${frequency}`,
  timely: (date, when) => `${date}, ${when}`,
  missing: 'Missing: ',
  rate: (attained, judged, total) =>
    judged === 0
      ? 'Attainment rate: no objective is measured.'
      : `Attainment rate: ${attained} of ${judged} measured ${judged === 1 ? 'objective' : 'objectives'}${judged === total ? '' : `, ${total} in all`}.`,
};
