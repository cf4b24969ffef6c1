import { reviewAgenda } from '../../domain/review-pack/agenda.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { reviewBlock, type ReviewBlock } from '../review/review-block.ts';
import type { ReviewPageView } from '../review/review-page.ts';
import { sentence } from '../sentence.ts';
import { examplesOf, type Example } from './example.ts';

/** The agenda of every quarterly review. */
export function agendaExamples(locale: Locale): readonly Example<ReviewPageView['agenda']>[] {
  const { components, review } = wordsFor(locale);
  const { titles, next } = components.agendas;
  return examplesOf<keyof typeof titles, ReviewPageView['agenda']>(titles, {
    quarter: reviewAgenda().map(({ point, minutes, from }) => ({
      id: point,
      minutes: review.minutes(minutes),
      title: point === 'actions' ? review.points.actions(next) : review.points[point],
      span: review.span(review.clock(from), review.clock(from + minutes)),
    })),
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
