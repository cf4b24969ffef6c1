import { countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import { pluralForm } from '../../format/plural.ts';
import type { ChooserResult } from '../fr/chooser.ts';

const question = { one: 'question', other: 'questions' };

/** The page that ranks the types of partnership, and the ladder of commitment. */
export const chooser = {
  title: 'Which partnership for this project?',
  short: 'Choose the type',
  sentence:
    'Six questions, one minute. **The page ranks and says why; it does not decide.** Your answers stay in the page’s address.',
  noScript:
    'The ranking needs JavaScript. Without it, the table and the ladder below answer the same questions, one criterion at a time.',
  answers: 'Your answers',
  answered: (count: number, total: number) => `${count} of ${total}`,
  ranking: 'The ranking',
  submit: 'Rank the types',
  reset: 'Start again',
  colon: ': ',
  result: ({ leaders, agrees, reserves, answered, total }: ChooserResult) => {
    if (answered === 0) return '**Answer one question**: the ranking follows as you go.';
    const partial =
      answered === total
        ? ''
        : ` Ranked on the ${answered === 1 ? 'one answer' : `${numberInWords(answered, 'en')} answers`} given; ${countInWords(total - answered, 'en', question)} to go.`;
    if (leaders.length === 0)
      return `**No type suits these answers.** Look again at the one that weighs most.${partial}`;
    const agreed =
      agrees === 0
        ? 'no answer agrees'
        : `${numberInWords(agrees, 'en')} of ${countInWords(answered, 'en', { one: 'answer', other: 'answers' })} ${pluralForm(agrees, 'en', { one: 'agrees', other: 'agree' })}`;
    const held = reserves === 0 ? '' : `, ${countInWords(reserves, 'en', { one: 'reserve', other: 'reserves' })}`;
    const names = formatList(leaders, 'en');
    return `**${names}${leaders.length > 1 ? ', level' : ''}: ${agreed}${held}.**${partial}`;
  },
  boxes: (agrees: number, reserves: number, answered: number) =>
    `${agrees} of ${answered} agree, ${reserves} with a reserve`,
  caption:
    'A full box: the answer agrees. A hatched one: it agrees with a reserve. An answer is one point, a reserve half a point; no hidden weight.',
  verdict: { for: 'For', reserve: 'Reserve', against: 'Against', unknown: 'Unknown' },
  questions: {
    goal: { ask: 'How vital is the common goal?', note: 'Without it, one of the two loses a market or a skill.' },
    maturity: { ask: 'What have you done together so far?', note: 'One project brought home counts more than years.' },
    investment: { ask: 'How much can you invest?', note: 'Money, teams and management time.' },
    speed: { ask: 'When must there be a first result?', note: 'The time to set it up, not to earn it back.' },
    independence: { ask: 'How much independence must you keep?', note: 'Brand, prices, roadmap, data.' },
    risk: { ask: 'What risk do you accept?', note: 'What would be lost if the partnership failed.' },
  },
  options: {
    goal: { useful: 'Useful', important: 'Important', vital: 'Vital' },
    maturity: { new: 'Nothing yet', tried: 'One trial', proven: 'Several projects' },
    investment: { minimal: 'Hardly anything', medium: 'A shared budget', large: 'Shared capital' },
    speed: { fast: 'Within 3 months', moderate: 'Within 6 months', slow: 'Within a year' },
    independence: { high: 'Nearly all', medium: 'A good part', low: 'Half is enough' },
    risk: { low: 'Low', moderate: 'Moderate', high: 'High' },
  },
  reasons: {
    goal: [
      'Too light for a vital goal',
      'A little light for a goal that matters so much',
      'In proportion to the common goal',
      'Supposes a goal that matters more: its cost of entry is hard to justify',
      'Far too heavy for a goal that is merely useful',
    ],
    maturity: [
      'Makes little use of a proven relationship',
      'The relationship would allow more',
      'In proportion to the relationship',
      'Supposes a relationship a little more proven',
      'Supposes several projects done together, and there is none',
    ],
    investment: [
      'Uses hardly anything of what you can commit',
      'Asks less than you can invest',
      'Asks what you can invest',
      'Asks a little more than you can invest',
      'Asks far more than you can invest',
    ],
    speed: [
      'Ready long before it has to be',
      'Ready a little before it has to be',
      'Ready in time',
      'Ready a little too late',
      'Takes far too long to set up',
    ],
    independence: [
      'Leaves far more independence than you ask for',
      'Leaves more independence than you ask for',
      'Leaves the independence you ask for',
      'Binds a little more than you want',
      'Binds far more than you want',
    ],
    risk: [
      'Far less risky than you accept',
      'Less risky than you accept',
      'The risk you accept',
      'A little riskier than you accept',
      'Far riskier than you accept',
    ],
  },
  unknown: {
    goal: 'Does not say which goal warrants it',
    maturity: 'Does not say which relationship it supposes',
    investment: 'No investment figure',
    speed: 'No known time to set up',
    independence: 'No known share of independence',
    risk: 'No known level of risk',
  },
  ladder: {
    title: 'One step at a time',
    sentence:
      'Commit more once something smaller has worked: Nike and Apple began with an accessory, Nike+iPod, **long before the Apple Watch Nike+.**',
    suggested: 'First of the ranking',
  },
  matrix: {
    title: 'The types, side by side',
    sentence: (types: string) =>
      `**${types} of reference/types.yaml.** What nobody has measured is left empty rather than guessed.`,
    typeForms: { one: 'type', other: 'types' },
    none: 'No type stands in reference/types.yaml yet.',
    label: 'Comparison of the types of partnership',
    criterion: 'Criterion',
    rows: {
      risk: 'Risk',
      investment: 'Investment',
      independence: 'Independence',
      speed: 'Setting up',
      goal: 'Common goal',
      maturity: 'Relationship supposed',
      clauses: 'Clauses required',
      portfolio: 'In the portfolio',
    },
    values: {
      risk: { low: 'low', moderate: 'moderate', high: 'high' },
      investment: { minimal: 'minimal', medium: 'medium', large: 'large' },
      independence: { low: 'low', medium: 'medium', high: 'high' },
      speed: { fast: 'fast', moderate: 'moderate', slow: 'slow' },
      goal: { useful: 'useful', important: 'important', vital: 'vital' },
      maturity: { new: 'none', tried: 'one trial done', proven: 'several projects' },
    },
    months: (from: number, to: number) => `${from} to ${to} months`,
    noPartnership: 'None',
    suppliers: 'A supplier? Compare the kinds of supplier contract',
  },
};
