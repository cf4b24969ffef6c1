import { make } from '../dom.ts';
import { placePreview } from './place-preview.ts';

const card = make('div', 'preview no-print');
card.id = 'preview';
card.popover = 'manual';
card.setAttribute('role', 'tooltip');

let shown: HTMLAnchorElement | undefined;

/** The link whose preview is shown. */
export const shownLink = (): HTMLAnchorElement | undefined => shown;

/** Whether an element stands in the preview. */
export const isInCard = (target: EventTarget | null): boolean => target instanceof Node && card.contains(target);

/**
 * Shows a preview beside its link, over the page, so that nothing moves; assistive technology reads it
 * as the link’s description.
 */
export function showCard(link: HTMLAnchorElement, content: readonly Node[]): void {
  hideCard();
  card.replaceChildren(...content);
  link.closest('main')?.append(card);
  card.showPopover();
  place(link);
  // A link that an author’s card describes already needs no second description.
  if (!link.hasAttribute('aria-describedby')) link.setAttribute('aria-describedby', card.id);
  shown = link;
}

/** Takes the preview off the page, and its description off the link; does nothing where none is shown. */
export function hideCard(): void {
  if (shown?.getAttribute('aria-describedby') === card.id) shown.removeAttribute('aria-describedby');
  shown = undefined;
  card.remove();
}

/** What can be aimed at on the page, the link itself and its preview aside. */
function otherTargets(link: HTMLAnchorElement): DOMRect[] {
  return [...document.querySelectorAll('main :is(a[href], button, summary, input, select)')]
    .filter((target) => target !== link && !card.contains(target))
    .map((target) => target.getBoundingClientRect());
}

/** A link broken over two lines has a box for each: the preview goes with the last. */
function place(link: HTMLAnchorElement): void {
  const box = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { clientWidth: windowWidth, clientHeight: windowHeight } = document.documentElement;
  card.style.minBlockSize = '';
  const { width, height: content } = card.getBoundingClientRect();
  const room = { width, height: content, windowWidth, windowHeight };
  const { left, top, height } = placePreview(box, room, otherTargets(link));
  card.style.minBlockSize = `${height}px`;
  card.style.insetInlineStart = `${left + scrollX}px`;
  card.style.insetBlockStart = `${top + scrollY}px`;
}
