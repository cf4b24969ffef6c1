import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

/** The words of the page are those of the dictionary; the view frames them. */
export interface WritingPageView extends HelpHead {
  readonly componentsHref: string;
}

/** The style page for editors: voice, words, the kinds of page, typography (M25). */
export function writingPage(context: ViewContext): WritingPageView {
  const say = context.words.writing;
  const opening = sentence(say.sentence);
  return {
    ...helpHead(context, 'help-writing', say.title, opening),
    componentsHref: context.href({ kind: 'help-components' }),
  };
}
