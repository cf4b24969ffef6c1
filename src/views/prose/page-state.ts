import type { Element, ElementContent, Root } from 'hast';
import { attributeOf } from '../../domain/prose/component-element.ts';
import { outlineOf } from '../../domain/prose/prose-text.ts';
import type { ProseContext } from './prose-context.ts';

/** What one printing of a text keeps track of: ids already given, and the numbers of notes. */
export interface PageState {
  /** An id no other element of this text has, with the text’s prefix. */
  uniqueId(name: string): string;
  /** The level of a heading that would be `level` in a text of its own. */
  headingTag(level: number): string;
  /** The anchor of a heading of the text. */
  anchor(id: string): string;
  /** The number of a note, from 1; undefined when the text has no such note. */
  noteNumber(label: string): number | undefined;
  /** Counts a reference to a note and gives which one it is, from 1. */
  countReference(label: string): number;
  /** How many references to a note were printed. */
  references(label: string): number;
  readonly idPrefix: string;
}

/** Opens the printing of a text. */
export function createPageState(prose: Root, context: ProseContext): PageState {
  const idPrefix = prose.data?.idPrefix ?? '';
  const taken = new Set<string>();
  const numbers = new Map(notesOf(prose).map((note, index) => [attributeOf(note, 'label') ?? '', index + 1]));
  const references = new Map<string, number>();
  const embedded = context.embedded !== undefined;
  const headings = embedded ? new Set(outlineOf(prose).map((entry) => entry.id)) : undefined;
  return {
    idPrefix,
    uniqueId(name) {
      let id = `${idPrefix}${name}`;
      for (let repeat = 2; taken.has(id); repeat += 1) id = `${idPrefix}${name}-${repeat}`;
      taken.add(id);
      return id;
    },
    headingTag: (level) => `h${Math.min(6, level + (context.embedded?.headingShift ?? 0))}`,
    anchor: (id) => (headings?.has(id) === true ? `${idPrefix}${id}` : id),
    noteNumber: (label) => numbers.get(label),
    countReference(label) {
      const count = (references.get(label) ?? 0) + 1;
      references.set(label, count);
      return count;
    },
    references: (label) => references.get(label) ?? 0,
  };
}

function notesOf(prose: Root): Element[] {
  const list = prose.children.find((child) => child.type === 'element' && child.tagName === 'Footnotes');
  const notes: ElementContent[] = list?.type === 'element' ? list.children : [];
  return notes.filter((note) => note.type === 'element');
}
