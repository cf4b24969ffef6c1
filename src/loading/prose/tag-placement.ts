import { problem } from '../../diagnostics/catalogue/index.ts';
import { proseComponents, type ComponentName } from '../../model/prose-components.ts';
import { lineStartOf, type ProseSource } from './prose-source.ts';
import type { TagSource } from './tag-source.ts';

/** A component as the parser placed it. */
export interface PlacedTag {
  readonly name: string;
  readonly tag: TagSource;
  /** After the end of the element. */
  readonly end: number;
  /** Whether it stands as a block, rather than inside a paragraph. */
  readonly flow: boolean;
}

/**
 * Checks that a component stands as its kind allows: a block on lines of its own, an inline one without content, each
 * closed where it opened. The parser mends tags that cross bold text, links or cells by ending them early; what is
 * meant to be internal would then be shown.
 */
export function checkPlacement(source: ProseSource, name: ComponentName, placed: PlacedTag, hasContent: boolean): void {
  const { placement, children } = proseComponents[name];
  const { tag, end } = placed;
  const report = source.problems;
  if (children === 'none' && hasContent) {
    report.push(problem('component-with-content', source.at(tag.start), { name }));
    return;
  }
  if (children === 'markdown' && tag.selfClosing) {
    report.push(problem('component-closed-at-once', source.at(tag.start), { name }));
    return;
  }
  if (placement === 'block' && !placed.flow) {
    report.push(problem('block-component-in-sentence', source.at(tag.start), { name }));
    return;
  }
  const closing = closingStart(source.text, placed);
  if (closing === undefined) report.push(problem('crossed-tags', source.at(tag.start), { name }));
  else if (placement === 'block') {
    if (!isAlone(source.text, tag.start, children === 'none' ? end : tag.end))
      report.push(problem('text-on-tag-line', source.at(tag.start), { tag: `<${name}>` }));
    else if (children !== 'none' && !tag.selfClosing && !isAlone(source.text, closing, end))
      report.push(problem('text-on-tag-line', source.at(closing), { tag: `</${name}>` }));
  }
}

/**
 * Where an element’s closing tag begins (its own tag when it closes itself); undefined when it was ended without one.
 */
export function closingStart(text: string, { name, tag, end }: PlacedTag): number | undefined {
  if (tag.selfClosing) return tag.start;
  const start = text.lastIndexOf('<', end - 1);
  return start >= tag.end && new RegExp(`^</\\s*${name.replace(/\W/g, '\\$&')}\\s*>$`).test(text.slice(start, end))
    ? start
    : undefined;
}

/** Whether a tag has its lines for itself, but for the marks of a quotation it stands in. */
function isAlone(text: string, start: number, end: number): boolean {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = end;
  return /^[ \t>]*$/.test(text.slice(lineStartOf(text, start), start)) && /^[ \t]*$/.test(rest.exec(text)?.[0] ?? '');
}
