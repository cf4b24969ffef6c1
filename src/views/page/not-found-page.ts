import { locales, type Locale } from '../../model/locale.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { createViewContext, type ViewContext, type ViewSource } from '../view-context.ts';

/** What the page says in one language. */
interface NotFoundWords {
  readonly locale: Locale;
  readonly title: string;
  readonly sentence: Sentence;
  readonly advice: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

export interface NotFoundView extends NotFoundWords {
  readonly frame: PageFrame;
  /** The same in the other languages of the playbook. */
  readonly others: readonly NotFoundWords[];
}

/**
 * The page for an address that leads nowhere, in every language of the playbook: a static host serves the one file,
 * whatever the language of the address.
 */
export function notFoundPage(site: ViewSource): NotFoundView {
  const [first = 'fr', ...others] = site.playbook.settings.languages ?? locales;
  const context = createViewContext(site, first);
  const words = wordsIn(context);
  const description = context.words.frame.notFound.sentence;
  return {
    frame: pageFrame(context, { kind: 'not-found', title: words.title, description }),
    ...words,
    others: others.map((locale) => wordsIn(createViewContext(site, locale))),
  };
}

function wordsIn(context: ViewContext): NotFoundWords {
  const {
    locale,
    words: { frame: words },
  } = context;
  return {
    locale,
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
