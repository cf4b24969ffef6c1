import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { textOf } from '../../domain/prose/prose-text.ts';
import { isSiteAddress } from '../../domain/prose/site-links.ts';
import { isComponentName, proseComponents, type ComponentName } from '../../model/prose-components.ts';
import { addressPlace, checkImage, checkLink } from './addresses.ts';
import { braceProblem } from './braces.ts';
import { readAttributes, readInlineAttributes } from './component-attributes.ts';
import type { Range } from './explanation.ts';
import { footnoteReference, footnoteSection, isFootnoteSection } from './footnotes.ts';
import { createHeadingIds } from '../../domain/prose/heading-ids.ts';
import { isInlineTag } from './html-tags.ts';
import { gatherSentences, isInline } from './inline-blocks.ts';
import { lessThan } from './less-than.ts';
import { keptProperties } from './markdown-elements.ts';
import { nestingLimit } from './markup-limits.ts';
import { meantAddress } from './meant-address.ts';
import { checkPassages } from './passages.ts';
import { readPlaceholders } from './placeholders.ts';
import type { ProseSource } from './prose-source.ts';
import { refusedTag } from './refused-tag.ts';
import { checkTableRow } from './table-row.ts';
import { checkPlacement, closingStart } from './tag-placement.ts';
import { scanTag } from './tag-source.ts';
import { watchCode, type CodeWatch } from './withheld-code.ts';
import { checkWording } from './wording.ts';

type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** Where a node stands: how deep, inside which element, and whether the wording of a clause surrounds it. */
interface Around {
  readonly depth: number;
  readonly parent: string;
  readonly wording: boolean;
}

/** What is at hand while one text is read. */
interface Reading {
  readonly source: ProseSource;
  readonly code: CodeWatch;
  /** The anchor of a heading that says these words. */
  readonly headingId: (words: string) => string;
}

/**
 * Turns the parser’s tree into prose: only allowed elements, components as elements with checked
 * attributes, comments dropped, headings with anchors, table alignment as classes. Everything refused is
 * reported; the tree given is used up.
 */
export function checkTree(source: ProseSource, tree: Root, idPrefix: string): Root {
  const code = watchCode(source);
  const reading = { source, code, headingId: createHeadingIds() };
  const children = readAll(reading, tree.children, { depth: 0, parent: '', wording: false });
  code.report();
  return { type: 'root', children, ...(tree.position && { position: tree.position }), data: { idPrefix } };
}

function readAll(reading: Reading, children: readonly RootContent[], around: Around): ElementContent[] {
  const read: ElementContent[] = [];
  let inlineBlocks = false;
  for (const child of children) {
    if (child.type === 'text' && !child.value.includes('[')) read.push(child);
    else read.push(...readNode(reading, child, around));
    inlineBlocks ||= child.type === 'mdxJsxFlowElement' && isInline(child.name);
  }
  return inlineBlocks ? gatherSentences(read, reading.source.text, around.parent) : read;
}

function readNode(reading: Reading, node: RootContent, around: Around): ElementContent[] {
  const { source } = reading;
  switch (node.type) {
    case 'text':
      if (around.parent !== 'code') checkFootnoteMarks(source, node);
      return around.wording ? readPlaceholders(source, node) : [node];
    case 'element': {
      const mistaken = around.wording ? placeholderTakenForLink(source, node) : undefined;
      if (mistaken) return readPlaceholders(source, mistaken);
      return mayEnter(source, node, around) ? readElement(reading, node, within(around, node.tagName)) : [];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return mayEnter(source, node, around) ? readTag(reading, node, within(around, node.name ?? '')) : [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!comment.test(node.value)) source.problems.push(braceProblem(source, rangeOf(node)));
      return [];
    default:
      return [];
  }
}

function mayEnter(source: ProseSource, node: RootContent, { depth }: Around): boolean {
  if (depth < nestingLimit) return true;
  source.problems.push(problem('deep-nesting', source.at(rangeOf(node).start), { limit: nestingLimit }));
  return false;
}

/** An element that Markdown makes. */
function readElement(reading: Reading, node: Element, inside: Around): ElementContent[] {
  const { source } = reading;
  const { tagName } = node;
  if (isFootnoteSection(node)) return [footnoteSection(source, node, (children) => readAll(reading, children, inside))];
  const reference = footnoteReference(source, node);
  if (reference) return [reference];
  const properties = keptProperties(node);
  if (!properties) {
    source.problems.push(problem('raw-html', source.at(rangeOf(node).start), { tag: tagName }));
    return [];
  }
  checkElement(reading, node);
  const isCode = tagName === 'code' || tagName === 'pre';
  node.children = readAll(reading, node.children, isCode && inside.wording ? { ...inside, wording: false } : inside);
  node.properties = properties;
  if (node.data) delete node.data;
  const href = tagName === 'a' ? String(node.properties.href) : undefined;
  // What was meant as no page of the site is not looked for among them.
  if (tagName === 'img' || (href !== undefined && isSiteAddress(href) && meantAddress(href) === ''))
    node.data = { place: addressPlace(source, node) };
  if (isHeading(tagName)) node.properties.id = anchorOf(reading, node);
  return [node];
}

function checkElement({ source, code }: Reading, node: Element): void {
  switch (node.tagName) {
    case 'a':
      return checkLink(source, node);
    case 'img':
      return checkImage(source, node);
    case 'code':
      return code.see(node);
    case 'tr':
      return checkTableRow(source, node);
  }
}

/** The anchor of a heading. The first level is kept for the title of the page. */
function anchorOf({ source, headingId }: Reading, heading: Element): string {
  const text = textOf(heading);
  if (heading.tagName === 'h1')
    source.problems.push(problem('heading-one', source.at(rangeOf(heading).start), { text }));
  else if (heading.children.every((child) => child.type === 'text' && child.value.trim() === ''))
    source.problems.push(
      problem('empty-heading', source.at(rangeOf(heading).start), {
        mark: '#'.repeat(Number(heading.tagName.slice(1))),
      }),
    );
  return headingId(text);
}

/** A tag that the author wrote: a component, an HTML element that stands in a sentence, or neither. */
function readTag(reading: Reading, node: JsxElement, inside: Around): ElementContent[] {
  const { source } = reading;
  const { start } = rangeOf(node);
  const { name } = node;
  if (name !== null && isComponentName(name)) return [readComponent(reading, node, name, inside)];
  if (name !== null && isInlineTag(name)) return [readInlineTag(reading, node, name, inside)];
  const refused = name === null ? undefined : refusedTag(source, start, name);
  source.problems.push(refused ?? lessThan(source, source.text, start).diagnostic);
  // What a script, a style sheet, a drawing, a formula or a film holds goes with it.
  return /^(?:script|style|svg|math|audio|video|picture)$/i.test(name ?? '')
    ? []
    : readAll(reading, node.children, inside);
}

function readComponent(reading: Reading, node: JsxElement, name: ComponentName, inside: Around): Element {
  const { source } = reading;
  const { start, end } = rangeOf(node);
  const tag = scanTag(source.text, start);
  const properties = readAttributes(source, name, node.attributes, tag);
  const children = readAll(reading, node.children, inside);
  if (name === 'Position') {
    checkPassages(source, children);
    checkWording(source, { start, end }, children);
  }
  const hasContent = children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if (name === 'Position' && !hasContent && !tag.selfClosing)
    source.problems.push(problem('empty-position', source.at(start), { tier: String(properties['tier'] ?? '') }));
  checkPlacement(source, name, { name, tag, end, flow: node.type === 'mdxJsxFlowElement' }, hasContent);
  return element(node, name, properties, proseComponents[name].children === 'none' ? [] : children, {
    place: source.at(tag.attributes.find((attribute) => attribute.name === 'src')?.valueStart ?? start),
  });
}

function readInlineTag(reading: Reading, node: JsxElement, name: string, inside: Around): Element {
  const { source } = reading;
  const { start, end } = rangeOf(node);
  const tag = scanTag(source.text, start);
  const placed = { name, tag, end, flow: false };
  if (closingStart(source.text, placed) === undefined)
    source.problems.push(problem('crossed-tags', source.at(start), { name }));
  const properties = readInlineAttributes(source, name, node.attributes, tag);
  return element(node, name, properties, readAll(reading, node.children, inside));
}

function within({ depth, wording }: Around, name: string): Around {
  return { depth: depth + 1, parent: name, wording: wording || name === 'Position' };
}

function rangeOf({ position }: RootContent): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

function element(
  node: JsxElement,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
  data?: Element['data'],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children,
    ...(node.position && { position: node.position }),
    ...(data && { data }),
  };
}

/** `[[§ 3]](c)` as the text it is in a wording: Markdown takes a placeholder before a parenthesis for a link. */
function placeholderTakenForLink(source: ProseSource, node: Element): Text | undefined {
  if (node.tagName !== 'a' || !node.position) return undefined;
  const { start, end } = rangeOf(node);
  const written = source.text.slice(start, end);
  return /^\[\[[^[\]]*\]\]\(/.test(written) ? { type: 'text', value: written, position: node.position } : undefined;
}

function isHeading(tagName: string): boolean {
  return tagName.length === 2 && tagName.startsWith('h') && tagName !== 'hr';
}

function checkFootnoteMarks(source: ProseSource, node: Text): void {
  if (!node.value.includes('[^')) return;
  const { start, end } = rangeOf(node);
  for (const mark of source.text.slice(start, end).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    source.problems.push(problem('missing-footnote', source.at(start + mark.index), { label: mark[1] ?? '' }));
  }
}
