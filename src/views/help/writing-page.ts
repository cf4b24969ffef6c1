import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** The words of the page are those of the dictionary; the view frames them. */
export interface WritingPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly componentsHref: string;
}

/** The style page for editors: voice, words, the kinds of page, typography (M25). */
export function writingPage(context: ViewContext): WritingPageView {
  const { help, writing: say } = context.words;
  const opening = sentence(say.sentence);
  return {
    frame: pageFrame(context, {
      kind: 'help-writing',
      target: { kind: 'help-writing' },
      title: say.title,
      description: plainSentence(opening),
      crumbs: [{ label: help.title, href: context.href({ kind: 'help' }) }, { label: say.title }],
    }),
    title: say.title,
    sentence: opening,
    componentsHref: context.href({ kind: 'help-components' }),
  };
}
