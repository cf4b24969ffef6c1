import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';

/** A link with a smaller line under it. */
export interface NotedLink {
  readonly text: string;
  readonly href: string;
  readonly sub: string;
}

/** Guides by their titles, each with its stage; those that do not exist are left out. */
export function guideLinks(context: ViewContext, ids: readonly string[]): NotedLink[] {
  return ids.flatMap((id) => {
    const found = context.guides.get(id);
    if (!found) return [];
    const sub = found.phase ? context.words.vocabulary.stage[found.phase] : '';
    return [{ ...recordLink(context, 'guide', found), sub }];
  });
}
