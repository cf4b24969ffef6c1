import { wordDifference } from '../../domain/text/word-difference.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { WordingDifference } from '../clause/wording-difference.ts';
import { examplesOf, type Example } from './example.ts';

/** What a fallback changes from the preferred wording, word by word. */
export function wordingExamples(locale: Locale): readonly Example<WordingDifference>[] {
  const { titles, former, latter } = wordsFor(locale).components.wordings;
  return examplesOf<keyof typeof titles, WordingDifference>(titles, {
    fallback: { paragraphs: [wordDifference(former, latter)], changed: true, rewritten: false },
  });
}
