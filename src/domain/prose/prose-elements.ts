import type { Element, Parents } from 'hast';

/** Every element below a node, in reading order, parents before their children. */
export function* proseElements(parent: Parents): Generator<Element, void, undefined> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* proseElements(child);
  }
}
