import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** The words of the statement are those of the dictionary; the view adds whom to write to. */
export interface AccessibilityPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  /** Where to write; absent where `playbook.yaml` gives no address. */
  readonly contact?: { readonly href: string; readonly label: string };
}

/** The accessibility statement of the site (M55). */
export function accessibilityPage(context: ViewContext): AccessibilityPageView {
  const { accessibility: say, frame } = context.words;
  const { contact, organisation } = context.playbook.settings;
  const opening = sentence(say.sentence);
  return {
    frame: pageFrame(context, {
      kind: 'accessibility',
      target: { kind: 'accessibility' },
      title: say.title,
      description: plainSentence(opening),
      crumbs: [{ label: frame.home, href: context.href({ kind: 'home' }) }, { label: say.title }],
    }),
    title: say.title,
    sentence: opening,
    ...(contact && { contact: { href: contact, label: say.contact.write(organisation.name) } }),
  };
}
