import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A link with a smaller line under it. */
export interface NotedLink {
  readonly text: string;
  readonly href: string;
  readonly sub: string;
}

/** Guides by their titles, each with its stage; those that do not exist are left out. */
export function guideLinks(context: ViewContext, ids: readonly string[]): NotedLink[] {
  const { locale, words } = context;
  return ids.flatMap((id) => {
    const found = context.guides.get(id);
    return found
      ? [
          {
            text: inLocale(found, locale).title,
            href: context.href({ kind: 'guide', id }),
            sub: found.phase ? words.vocabulary.stage[found.phase] : '',
          },
        ]
      : [];
  });
}
