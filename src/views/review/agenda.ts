import { reviewAgenda, type AgendaPoint } from '../../domain/review-pack/agenda.ts';
import type { Words } from '../../i18n/words.ts';

/** A point of the agenda as a page shows it: its minutes, its title, and from when to when. */
export interface AgendaView {
  readonly id: AgendaPoint;
  readonly minutes: string;
  readonly title: string;
  readonly span: string;
}

/**
 * The agenda of a quarterly review (M37).
 * @param next the quarter after it, in words: its actions are planned there
 */
export function agendaView({ review: say }: Pick<Words, 'review'>, next: string): AgendaView[] {
  return reviewAgenda().map(({ point, minutes, from }) => ({
    id: point,
    minutes: say.minutes(minutes),
    title: point === 'actions' ? say.points.actions(next) : say.points[point],
    span: say.span(say.clock(from), say.clock(from + minutes)),
  }));
}
