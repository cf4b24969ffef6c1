import type { Element, ElementContent, RootContent } from 'hast';
import type { Prose } from '../../model/prose.ts';
import { attributeOf } from './component-element.ts';
import { proseElements } from './prose-elements.ts';
import { textOf } from './prose-text.ts';

/**
 * A text without its internal-only passages, nor the footnotes that only they refer to.
 * Link definitions need no care: links already carry their address, and go with the passage.
 * Code that shows such a passage as an example goes too: nobody can tell its words from real ones.
 * The text itself is returned when it has no such passage.
 */
export function withoutInternal(prose: Prose): Prose {
  let found = false;
  for (const element of proseElements(prose)) found ||= isWithheld(element);
  if (!found) return prose;
  const children = prune(prose.children);
  const referred = referredNotes(children);
  return { ...prose, children: children.flatMap((child) => withFootnotes(child, referred)) };
}

function prune<T extends RootContent>(children: readonly T[]): T[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    if (isWithheld(child)) return [];
    const kept: ElementContent[] = prune(child.children);
    // A list item or quotation that held nothing else would show that something was there.
    if (kept.length < child.children.length && kept.every(isBlank)) return [];
    return [{ ...child, children: kept }];
  });
}

function isWithheld(element: Element): boolean {
  if (element.tagName === 'Internal') return true;
  if (element.tagName !== 'code' && element.tagName !== 'pre') return false;
  const text = textOf(element);
  const words = text.replace(/<\/?Internal\b[^>]*>?/g, '');
  return words !== text && words.trim() !== '';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The labels of the notes that the remaining text refers to, directly or from a note it refers to. */
function referredNotes(children: readonly RootContent[]): ReadonlySet<string> {
  const notes = new Map<string, Element>();
  const queue: string[] = [];
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'Footnotes') queue.push(...labelsIn(child));
    else for (const note of notesIn(child)) notes.set(attributeOf(note, 'label') ?? '', note);
  }
  const referred = new Set<string>();
  for (let label = queue.shift(); label !== undefined; label = queue.shift()) {
    if (referred.has(label)) continue;
    referred.add(label);
    const note = notes.get(label);
    if (note) queue.push(...labelsIn(note));
  }
  return referred;
}

function notesIn(footnotes: Element): Element[] {
  return footnotes.children.filter((child) => child.type === 'element');
}

function labelsIn(element: Element): string[] {
  return [element, ...proseElements(element)].flatMap((each) =>
    each.tagName === 'FootnoteReference' ? (attributeOf(each, 'label') ?? []) : [],
  );
}

function withFootnotes<T extends RootContent>(child: T, referred: ReadonlySet<string>): T[] {
  if (child.type !== 'element' || child.tagName !== 'Footnotes') return [child];
  const notes = new Map(
    child.children.map((note) => [note.type === 'element' ? attributeOf(note, 'label') : undefined, note]),
  );
  const kept = [...referred].flatMap((label) => notes.get(label) ?? []);
  return kept.length === 0 ? [] : [{ ...child, children: kept }];
}
