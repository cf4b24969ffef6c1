import { pageFrame, type PageFrame } from './page-frame.ts';
import { sentence, type Sentence } from './sentence.ts';
import type { ViewContext } from './view-context.ts';

export interface NotFoundView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly advice: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** The page for an address that leads nowhere; one for both languages, since a static host serves a single file. */
export function notFoundPage(context: ViewContext): NotFoundView {
  const {
    words: { frame: words },
  } = context;
  return {
    frame: pageFrame(context, { kind: 'not-found', title: words.notFound.title, description: words.notFound.sentence }),
    title: words.notFound.title,
    sentence: sentence(words.notFound.sentence),
    advice: words.notFound.advice,
    links: [
      { href: context.href({ kind: 'home' }), label: words.notFound.home },
      { href: context.href({ kind: 'partnerships' }), label: words.nav.partnerships },
      { href: context.href({ kind: 'search' }), label: words.search },
    ],
  };
}
