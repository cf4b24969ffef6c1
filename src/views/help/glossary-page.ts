import { compareNames } from '../../format/compare-names.ts';
import { formatCount } from '../../format/count.ts';
import type { GlossaryEntry } from '../prose/glossary.ts';
import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

export interface GlossaryPageView extends HelpHead {
  readonly terms: readonly GlossaryEntry[];
}

/** The words and abbreviations that the guides use, in the alphabetical order of the page’s language (M25). */
export function glossaryPage(context: ViewContext): GlossaryPageView {
  const { locale, words } = context;
  const say = words.glossary;
  const terms = Object.entries(say.terms)
    .map(([id, { term, meaning }]) => ({ id, term, meaning }))
    .toSorted((one, other) => compareNames(one.term, other.term, locale));
  const opening = sentence(say.sentence(formatCount(terms.length, locale, say.forms)));
  return {
    ...helpHead(context, 'help-glossary', say.title, opening),
    terms,
  };
}
