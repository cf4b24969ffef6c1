import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { training as french } from '../fr/training.ts';

/** Training, cohesion and intercultural work (M30). */
export const training: typeof french = {
  title: 'Training and cohesion',
  done: (done, total) =>
    done === total
      ? total === 1
        ? 'The only moment planned took place.'
        : `All ${numberInWords(total, 'en')} moments planned took place.`
      : done === 0
        ? total === 1
          ? 'The only moment planned has not taken place yet.'
          : `None of the ${numberInWords(total, 'en')} moments planned has taken place yet.`
        : `${capitalise(countInWords(done, 'en', { one: 'moment', other: 'moments' }))} out of ${numberInWords(total, 'en')} took place.`,
  overdue: (topics) => `**Its date has passed: ${topics}.**`,
  next: (topic, date) => `The next: ${topic}, ${date}.`,
  columns: ['Topic', 'Audience?', 'Date', 'State'],
  kind: {
    product: 'product',
    intercultural: 'intercultural',
    listening: 'active listening',
    emotions: 'emotions',
    cohesion: 'cohesion',
    digital: 'online',
  },
  state: { done: 'Done', planned: 'Planned', overdue: 'Overdue', undated: 'No date' },
};
