import { formatCount } from '../../format/count.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import type { GlossaryEntry } from '../prose/glossary.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

export interface GlossaryPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly terms: readonly GlossaryEntry[];
}

/** The words and abbreviations that the guides use, in the alphabetical order of the page’s language (M25). */
export function glossaryPage(context: ViewContext): GlossaryPageView {
  const { locale, words } = context;
  const { help, glossary: say } = words;
  const terms = Object.entries(say.terms)
    .map(([id, { term, meaning }]) => ({ id, term, meaning }))
    .toSorted((one, other) => one.term.localeCompare(other.term, locale));
  const opening = sentence(say.sentence(formatCount(terms.length, locale, say.forms)));
  return {
    frame: pageFrame(context, {
      kind: 'help-glossary',
      target: { kind: 'help-glossary' },
      title: say.title,
      description: plainSentence(opening),
      crumbs: [{ label: help.title, href: context.href({ kind: 'help' }) }, { label: say.title }],
    }),
    title: say.title,
    sentence: opening,
    terms,
  };
}
