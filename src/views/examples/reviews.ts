import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { agendaView, type AgendaView } from '../review/agenda.ts';
import { reviewBlock, type ReviewBlock } from '../review/review-block.ts';
import { sentence } from '../ui/sentence.ts';
import { examplesOf, type Example } from './example.ts';

/** The agenda of every quarterly review. */
export function agendaExamples(locale: Locale): readonly Example<readonly AgendaView[]>[] {
  const words = wordsFor(locale);
  const { titles, next } = words.components.agendas;
  return examplesOf<keyof typeof titles, readonly AgendaView[]>(titles, {
    quarter: agendaView(words, next),
  });
}

/** A decision that a committee is asked for, with its boxes. */
export function decisionExamples(locale: Locale): readonly Example<ReviewBlock>[] {
  const { title, titles, decision, note, options } = wordsFor(locale).components.decisions;
  return examplesOf<keyof typeof titles, ReviewBlock>(titles, {
    wanted: reviewBlock({
      id: 'wanted',
      title,
      note: '',
      sentence: sentence(),
      decisions: [{ title: decision, about: note, options }],
    }),
  });
}
