import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { stages } from '../../model/stage.ts';
import type { StageStep } from '../partnership/head.ts';
import { examplesOf, type Example } from './example.ts';

/** A partnership at its fifth stage: every state that a stage may have on the line. */
export function lifeCycleExamples(locale: Locale): readonly Example<readonly StageStep[]>[] {
  const { components, vocabulary } = wordsFor(locale);
  const { titles, notes, ready } = components.lifeCycles;
  const now = notes.length - 1;
  return examplesOf<keyof typeof titles, readonly StageStep[]>(titles, {
    midway: stages.map((stage, index) => {
      const isReady = stage === 'exit';
      return {
        label: vocabulary.stage[stage],
        state: index < now ? 'done' : index === now ? 'now' : isReady ? 'ready' : 'later',
        note: isReady ? ready : (notes[index] ?? ''),
      };
    }),
  });
}
