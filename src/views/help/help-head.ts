import { pageFrame, type Crumb, type FrameKind, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** What every page of the help begins with. */
export interface HelpHead {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
}

/**
 * The head of a page of the help.
 * @param between the pages of the trail between the entrance of the help and this one
 */
export function helpHead(
  context: ViewContext,
  kind: FrameKind & `help-${string}`,
  title: string,
  opening: Sentence,
  between: readonly Crumb[] = [],
): HelpHead {
  const entrance = { label: context.words.help.title, href: context.href({ kind: 'help' }) };
  const frame = pageFrame(context, {
    kind,
    target: { kind },
    title,
    description: plainSentence(opening),
    crumbs: [entrance, ...between, { label: title }],
  });
  return { frame, title, sentence: opening };
}
