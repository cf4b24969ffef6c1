import type { question as french } from '../fr/question.ts';
import { capitalise } from '../../format/count.ts';

/** Questions that people ask, and their answers. */
export const question: typeof french = {
  title: 'Questions',
  forms: { one: 'question', other: 'questions' },
  none: 'No question has its answer yet. Each one is a file of the “questions” folder.',
  one: (count) => `${count}, with its answer.`,
  count: (count, guides, one) =>
    `**${count}, each with its answer.** ${one ? 'One guide says' : `${capitalise(guides)} guides say`} the rest.`,
  phase: (phase) => `question, stage “${phase}”`,
  anyPhase: 'question',
  guided: (guide) => `The answer stands here; **the guide “${guide}” says the rest.**`,
  unguided: '**The answer stands here.**',
  guide: 'Guide',
  neighbours: 'Neighbouring questions',
  page: 'Page of the question',
  inGuide: 'Frequent questions',
};
