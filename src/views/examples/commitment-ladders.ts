import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { LadderRung } from '../chooser/commitment-ladder.ts';
import { examplesOf, type Example } from './example.ts';

/** Steps of commitment, from the lightest; none is a type that the chooser could suggest here. */
export function commitmentLadderExamples(locale: Locale): readonly Example<readonly LadderRung[]>[] {
  const { titles, steps } = wordsFor(locale).components.commitmentLadders;
  return examplesOf<keyof typeof titles, readonly LadderRung[]>(titles, {
    steps: steps.map(([name = '', commits = '']) => ({ name, commits })),
  });
}
