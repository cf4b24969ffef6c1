import type { SinglePage } from '../../i18n/single-pages.ts';
import { plainSentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { pageFrame, type FrameKind, type NavItem, type PageFrame, type PageFrameInput } from './page-frame.ts';

/** A page that a site has once, below one of the places of the main navigation. */
interface PlacedPage extends Pick<PageFrameInput, 'title' | 'untranslated'> {
  readonly kind: SinglePage & FrameKind;
  readonly under: NavItem;
  /** What the trail of links calls it, where that is not its title. */
  readonly crumb?: string;
  /** What other programs read of it: the sentence it opens with, unless that must stay on the page. */
  readonly description: Sentence | string;
}

/** The frame of such a page: its address and its trail follow from its kind and its place. */
export function placedFrame(
  context: ViewContext,
  { kind, under, title, crumb = title, description, untranslated = false }: PlacedPage,
): PageFrame {
  return pageFrame(context, {
    kind,
    target: { kind },
    title,
    description: typeof description === 'string' ? description : plainSentence(description),
    current: under,
    crumbs: [{ label: context.words.frame.nav[under], href: context.href({ kind: under }) }, { label: crumb }],
    untranslated,
  });
}
