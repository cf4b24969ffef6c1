import type { Element, Nodes } from 'hast';
import type { Place } from '../../diagnostics/position.ts';
import type { ComponentName } from '../../model/prose-components.ts';

declare module 'hast' {
  interface ElementData {
    /** Where the author wrote this component; of an image, where its address stands. */
    place?: Place;
    /** What the author wrote for it, where that is no tag: `[[§ sortie]]`. */
    written?: string;
  }
  interface RootData {
    /** What the ids a page makes for this prose begin with, so that two texts can share a page. */
    idPrefix?: string;
  }
}

/**
 * Elements that reading the prose makes from Markdown, beside the components writers name: `Variable` (a blank of the
 * wording, `name`), `Label` (what a cross-reference aims at, `name`), `When` (the start of an optional passage,
 * `condition`) and `EndWhen`, `FootnoteReference` (`label`), and `Footnotes` holding one `Footnote` (`label`) each.
 * They stay symbolic so that numbers and labels are given when the page is printed, after passages were taken out.
 */
export type GeneratedName = 'Variable' | 'Label' | 'When' | 'EndWhen' | 'FootnoteReference' | 'Footnotes' | 'Footnote';

/** An element that stands for a component, with the place the author wrote it. */
export interface ComponentElement extends Element {
  readonly data: { readonly place: Place };
}

/** Whether a node is the named component of the prose. */
export function isComponent(node: Nodes, name: ComponentName | GeneratedName): node is ComponentElement {
  return node.type === 'element' && node.tagName === name && node.data?.place !== undefined;
}

/** A text attribute of a component or element; undefined when it is absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : undefined;
}
