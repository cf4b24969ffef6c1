import { escapeHtml } from '../../charts/escape.ts';

/** An element as plain data: the build prints it, a script makes an element of it, and both read its text as text. */
export interface MarkupElement {
  readonly tag: string;
  /** `true` for an attribute that has no value; `false` leaves it out. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly children: readonly Markup[];
}

/** What a page is given to print: a text, which is escaped, or an element. */
export type Markup = string | MarkupElement;

/** An element with its attributes and what it holds. */
export function markup(
  tag: string,
  attributes: MarkupElement['attributes'] = {},
  ...children: readonly Markup[]
): MarkupElement {
  return { tag, attributes, children };
}

/** An element as HTML. */
export function printMarkup(node: Markup): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
  return tag === 'input' ? `<input${written}>` : `<${tag}${written}>${children.map(printMarkup).join('')}</${tag}>`;
}
