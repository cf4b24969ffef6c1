import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../../../model/locale.ts';
import type { ComponentInput } from './render-component.ts';

/**
 * A link with a card that shows on hover and on focus, by CSS alone: assistive technology reads the card as the link’s
 * description. Inside another link only the words are printed. The card is left out of the search index, where it would
 * repeat under every mention.
 */
export function referenceWithCard(
  { page, inLink }: ComponentInput,
  link: {
    readonly className: string;
    readonly href: string;
    readonly lang?: Locale | undefined;
    readonly content: ElementContent[];
  },
  card: ElementContent[],
): ElementContent[] {
  if (inLink) return link.content;
  const id = page.uniqueId('ref');
  return [
    h('span', { className: ['ref'] }, [
      h('a', { className: [link.className], href: link.href, lang: link.lang, ariaDescribedBy: id }, link.content),
      h('span', { className: ['ref__card'], role: 'tooltip', id, dataPagefindIgnore: '' }, card),
    ]),
  ];
}
