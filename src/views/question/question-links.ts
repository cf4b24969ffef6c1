import type { NotedLink } from '../guide/guide-links.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';

/** The questions that a guide answers further, but one where it is left out. */
export function questionLinks(context: ViewContext, guide: string, except?: string): NotedLink[] {
  return context.playbook.questions
    .filter((question) => question.guide === guide && question.id !== except)
    .map((question) => ({ ...recordLink(context, 'question', question), sub: '' }));
}
