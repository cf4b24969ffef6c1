import type { Element, ElementContent } from 'hast';
import { notePrefix } from './parsed-tree.ts';
import type { ProseSource } from './prose-source.ts';

/** The reference `[^1]` in the text, as a symbol without number; undefined when the element is an ordinary one. */
export function footnoteReference(source: ProseSource, element: Element): Element | undefined {
  const link = element.tagName === 'sup' ? element.children[0] : undefined;
  if (link?.type !== 'element' || link.properties.dataFootnoteRef === undefined) return undefined;
  const label = labelOf(link.properties.href, `#${notePrefix}fn-`);
  return {
    type: 'element',
    tagName: 'FootnoteReference',
    properties: { label },
    children: [],
    ...(element.position && { position: element.position }),
    data: { place: source.at(element.position?.start.offset ?? 0) },
  };
}

/** Whether an element is the list of notes the parser puts at the end of the text. */
export function isFootnoteSection(element: Element): boolean {
  return element.tagName === 'section' && element.properties.dataFootnotes !== undefined;
}

/**
 * The notes themselves, without the parser’s title, numbers and ways back: whoever prints them adds those
 * in the reader’s language.
 */
export function footnoteSection(
  source: ProseSource,
  section: Element,
  read: (children: readonly ElementContent[]) => ElementContent[],
): Element {
  const place = source.at(source.text.length);
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  const items = list?.type === 'element' ? list.children : [];
  const notes = items.flatMap((item): Element[] => {
    if (item.type !== 'element') return [];
    const properties = { label: labelOf(item.properties.id, `${notePrefix}fn-`) };
    const children = read(withoutWaysBack(item.children));
    const data = { place: source.at(item.position?.start.offset ?? 0) };
    return [
      {
        type: 'element',
        tagName: 'Footnote',
        properties,
        children,
        ...(item.position && { position: item.position }),
        data,
      },
    ];
  });
  return { type: 'element', tagName: 'Footnotes', properties: {}, children: notes, data: { place } };
}

function withoutWaysBack(children: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'element' && child.properties.dataFootnoteBackref !== undefined) {
      // The parser parts each way back from what precedes it by a space.
      const before = kept.at(-1);
      if (before?.type === 'text') kept[kept.length - 1] = { ...before, value: before.value.replace(/ $/, '') };
    } else if (child.type === 'element') kept.push({ ...child, children: withoutWaysBack(child.children) });
    else kept.push(child);
  }
  return kept;
}

function labelOf(value: unknown, prefix: string): string {
  return typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : '';
}
