import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** The words of the page are those of the dictionary; the view frames them. */
export interface PersonalDataPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
}

/** The help page on personal data, and on taking someone out of a playbook and of its history (M11). */
export function personalDataPage(context: ViewContext): PersonalDataPageView {
  const { help, personalData: say } = context.words;
  const opening = sentence(say.sentence);
  return {
    frame: pageFrame(context, {
      kind: 'help-personal-data',
      target: { kind: 'help-personal-data' },
      title: say.title,
      description: plainSentence(opening),
      crumbs: [{ label: help.title, href: context.href({ kind: 'help' }) }, { label: say.title }],
    }),
    title: say.title,
    sentence: opening,
  };
}
