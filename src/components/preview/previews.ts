import { hideCard, isInCard, showCard, shownLink } from './preview-card.ts';
import { previewContent, previewedLink } from './preview-content.ts';

/** A pointer that only crosses a link shows nothing; one that goes from the link to its preview has the time to. */
const openMs = 200;
const closeMs = 300;

let wanted: HTMLAnchorElement | undefined;
/** The link whose preview Escape put away, until the pointer has been elsewhere. */
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  wanted = link;
  const content = await previewContent(link);
  if (wanted === link && content.length > 0) showCard(link, content);
}

function hide(): void {
  clearTimeout(timer);
  wanted = undefined;
  hideCard();
}

function point({ target, pointerType }: PointerEvent): void {
  if (pointerType === 'touch') return;
  const link = previewedLink(target);
  if (link !== dismissed) dismissed = undefined;
  else if (link) return;
  clearTimeout(timer);
  if (isInCard(target) || (link && link === shownLink())) return;
  if (link) timer = setTimeout(() => void show(link), openMs);
  // What the keyboard asked for stays until the focus leaves.
  else if (wanted && wanted !== document.activeElement) timer = setTimeout(hide, closeMs);
}

function focus({ target }: FocusEvent): void {
  const link = previewedLink(target);
  if (link?.matches(':focus-visible')) void show(link);
}

function press({ key }: KeyboardEvent): void {
  if (key !== 'Escape' || !wanted) return;
  dismissed = wanted;
  hide();
}

// A browser without popovers keeps the cards of authors’ texts as they are.
if ('popover' in HTMLElement.prototype) {
  document.documentElement.dataset['previews'] = '';
  document.addEventListener('pointerover', point);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', press);
}
