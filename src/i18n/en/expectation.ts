import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { expectation as french } from '../fr/expectation.ts';

/** Expectations and what both brought them down to (M12). */
export const expectation: typeof french = {
  title: 'Expectations and adjustments',
  empty: 'No expectation is written.',
  next: 'Add “expectations” to the record: what each side hoped for, the adjustment agreed and its effect.',
  adjusted: (adjusted, total) => {
    if (total === 1)
      return adjusted === 1 ? 'The only expectation is adjusted.' : '**The only expectation is not adjusted yet.**';
    if (adjusted === total)
      return `${total === 2 ? 'Both' : `All ${numberInWords(total, 'en')}`} expectations are adjusted.`;
    if (adjusted === 0)
      return `**${total === 2 ? 'Neither of the two' : `None of the ${numberInWords(total, 'en')}`} expectations is adjusted.**`;
    return `**${capitalise(countInWords(total - adjusted, 'en', { one: 'expectation', other: 'expectations' }))} out of ${numberInWords(total, 'en')} ${total - adjusted === 1 ? 'is' : 'are'} not adjusted yet.**`;
  },
  columns: ['Initial expectation', 'Agreed adjustment', 'Expected effect', 'State'],
  state: { settled: 'Adjusted', adjusted: 'Effect to be told', open: 'To adjust' },
};
