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
