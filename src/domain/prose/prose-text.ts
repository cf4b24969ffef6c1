import type { Element, Nodes } from 'hast';
import type { Prose } from '../../model/prose.ts';
import { attributeOf } from './component-element.ts';
import { proseElements } from './prose-elements.ts';

/**
 * The words a page prints for a reference: the title of a clause, the name of a KPI, a figure
 * quoted. Empty when it has none.
 */
export type NameOf = (component: 'Clause' | 'Kpi' | 'Partnership' | 'Claim' | 'Variable', id: string) => string;

const inline = new Set([
  'a',
  'abbr',
  'code',
  'del',
  'em',
  'kbd',
  'strong',
  'sub',
  'sup',
  'Clause',
  'Kpi',
  'Partnership',
  'Claim',
  'Variable',
  'FootnoteReference',
]);

/**
 * The words of a text on one line, for search and summaries: blocks are kept apart by a space, notes come last,
 * pictures and callouts are told by their words. References are left out unless `nameOf` names them.
 */
export function textOf(node: Prose | Element, nameOf: NameOf = () => ''): string {
  return collect(node, nameOf)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function collect(node: Nodes, nameOf: NameOf): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map((child) => collect(child, nameOf)).join('');
  if (node.type !== 'element') return '';
  const { tagName } = node;
  if (tagName === 'Clause' || tagName === 'Kpi' || tagName === 'Partnership' || tagName === 'Claim')
    return nameOf(tagName, attributeOf(node, 'id') ?? '');
  if (tagName === 'Variable') return nameOf(tagName, attributeOf(node, 'name') ?? '');
  if (tagName === 'FootnoteReference') return '';
  const said = ['title', 'alt', 'caption', 'rationale', 'say'].map((name) =>
    tagName === 'a' ? '' : (attributeOf(node, name) ?? ''),
  );
  const words = [...said, node.children.map((child) => collect(child, nameOf)).join('')]
    .filter((part) => part !== '')
    .join(' ');
  return inline.has(tagName) ? words : ` ${words} `;
}

/** A heading of a text: its anchor, its words and its level, 2 to 6. */
export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** The headings of a text, in reading order, for a table of contents. */
export function outlineOf(prose: Prose): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const element of proseElements(prose)) {
    const level = /^h([2-6])$/.exec(element.tagName)?.[1];
    const id = attributeOf(element, 'id');
    if (level !== undefined && id !== undefined) entries.push({ id, text: textOf(element), depth: Number(level) });
  }
  return entries;
}
