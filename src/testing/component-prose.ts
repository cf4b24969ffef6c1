import type { Element, ElementContent } from 'hast';
import type { Prose } from '../model/prose.ts';

/** A component of the prose as reading makes it, written on a line of its file. */
export function component(
  tagName: string,
  properties: Element['properties'],
  line = 40,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children, data: { place: { file: 'text.mdx', line, column: 3 } } };
}

/** Prose of one paragraph that holds the given nodes. */
export function proseOf(...children: ElementContent[]): Prose {
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] };
}

/** A link as the parsers leave it, placed on line 8 of its file. */
export function aLink(href: string, file = 'guides/cadrer.mdx'): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [],
    data: { place: { file, line: 8, column: 5 } },
  };
}
