import type { Element, Properties } from 'hast';

/** Elements Markdown makes, and the properties of each that are kept; nothing else reaches a page. */
const markdownElements: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  strong: [],
  em: [],
  del: [],
  sup: [],
  blockquote: [],
  pre: [],
  hr: [],
  br: [],
  ul: ['className'],
  ol: ['start', 'className'],
  li: ['className'],
  input: ['type', 'checked', 'disabled'],
  code: ['className'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
};

/**
 * The properties of an element Markdown makes that a page keeps, its alignment as a class;
 * undefined for any other element.
 */
export function keptProperties({ tagName, properties }: Element): Properties | undefined {
  const names = markdownElements[tagName];
  if (!names) return undefined;
  const kept: Properties = {};
  for (const name of names) {
    const value = properties[name];
    if (value !== undefined) kept[name] = value;
  }
  const side =
    typeof properties.style === 'string' ? /^text-align: (left|center|right)$/.exec(properties.style)?.[1] : undefined;
  if (side !== undefined) kept.className = [`align-${side}`];
  return kept;
}
