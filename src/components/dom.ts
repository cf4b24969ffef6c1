import type { Markup, MarkupElement } from '../views/ui/markup.ts';

/** An element with its class and its text, or its children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** The element that markup describes. */
export function elementOf({ tag, attributes, children }: MarkupElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.map(nodeOf));
  return element;
}

/** What markup describes, as `append` takes it: text stays text. */
export function nodeOf(described: Markup): string | HTMLElement {
  return typeof described === 'string' ? described : elementOf(described);
}

/**
 * Puts other elements into a list. Where a link of it had the focus, the link to the same address has
 * it now, or else the first.
 */
export function refill(list: HTMLElement, items: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const kept = focused instanceof HTMLAnchorElement && list.contains(focused) ? focused.href : undefined;
  list.replaceChildren(...items);
  if (kept === undefined) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === kept) ?? links[0])?.focus();
}

/** Writes what a screen reader says of itself, unless it stands there already: it would be said again. */
export function say(region: HTMLElement, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}

/** Moves the focus among links with the arrow keys; going up from the first returns to the field. */
export function arrowKeys(
  field: HTMLInputElement,
  links: () => readonly HTMLElement[],
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const index = all.findIndex((link) => link === document.activeElement);
    if (index < 0 && document.activeElement !== field) return;
    const next = index + (event.key === 'ArrowDown' ? 1 : -1);
    if (index < 0 && event.key === 'ArrowUp') return;
    event.preventDefault();
    (next < 0 ? field : all[Math.min(next, all.length - 1)])?.focus();
  };
}
