import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Rung } from '../partnership/governance/escalation-rungs.ts';
import { examplesOf, type Example } from './example.ts';

const states = ['past', 'here', 'future'] as const;

/** A ladder with a conflict on its second level: one level behind it, one ahead. */
export function ladderExamples(locale: Locale): readonly Example<readonly Rung[]>[] {
  const { titles, rungs, days, here, until } = wordsFor(locale).components.ladders;
  return examplesOf<keyof typeof titles, readonly Rung[]>(titles, {
    open: states.map((state, index) => ({
      state,
      title: rungs[index] ?? '',
      level: String(index + 1),
      details: [days[index] ?? ''],
      ...(state === 'here' && { here: { word: here, mark: 'watch', tone: 'watch' }, dates: until }),
    })),
  });
}
