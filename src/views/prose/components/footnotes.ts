import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf } from '../../../domain/prose/component-element.ts';
import type { PageState } from '../page-state.ts';
import type { ProseContext } from '../prose-context.ts';
import type { RenderComponent } from './render-component.ts';

/** The number of a note, linked to it. Nothing where the note itself was taken out. */
export const renderFootnoteReference: RenderComponent = ({ element, page, inLink }) => {
  const label = attributeOf(element, 'label') ?? '';
  const number = page.noteNumber(label);
  if (number === undefined || inLink) return [];
  const note = `${page.idPrefix}note-${number}`;
  const id = referenceId(note, page.countReference(label));
  return [
    h(
      'sup',
      { className: ['note-ref'] },
      h('a', { id, href: `#${note}`, role: 'doc-noteref', ariaDescribedBy: `${page.idPrefix}notes` }, String(number)),
    ),
  ];
};

/**
 * The notes under their title, each followed by the ways back to where it is referred to. They are printed last, when
 * every reference was counted.
 */
export const renderFootnotes: RenderComponent = ({ element, children, context, page }) => {
  const id = `${page.idPrefix}notes`;
  const labels = element.children.map((note) => (note.type === 'element' ? (attributeOf(note, 'label') ?? '') : ''));
  const notes = children.map((note, index) =>
    note.type === 'element' ? withWaysBack(note, labels[index] ?? '', index + 1, context, page) : note,
  );
  return [
    h('section', { className: ['notes'], ariaLabelledBy: id }, [
      h(page.headingTag(2), { id, className: ['notes__title'] }, context.words.footnotes),
      h('ol', notes),
    ]),
  ];
};

/** One note, in the list of notes. */
export const renderFootnote: RenderComponent = ({ children }) => [h('li', children)];

function withWaysBack(item: Element, label: string, number: number, context: ProseContext, page: PageState): Element {
  const note = `${page.idPrefix}note-${number}`;
  const back: ElementContent[] = [];
  for (let count = 1; count <= page.references(label); count += 1) {
    const link = {
      className: ['notes__back'],
      href: `#${referenceId(note, count)}`,
      role: 'doc-backlink',
      ariaLabel: context.words.backTo(count === 1 ? String(number) : `${number}-${count}`),
    };
    back.push({ type: 'text', value: ' ' }, h('a', link, '↩\ufe0e'));
  }
  const children = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const last = children.at(-1);
  const closing =
    last?.type === 'element' && last.tagName === 'p'
      ? [...children.slice(0, -1), h('p', [...last.children, ...back])]
      : [...children, ...back];
  return h('li', { id: note }, closing);
}

function referenceId(note: string, count: number): string {
  return count === 1 ? `${note}-ref` : `${note}-ref-${count}`;
}
