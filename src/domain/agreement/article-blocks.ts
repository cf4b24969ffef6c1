import type { Element, ElementContent } from 'hast';
import type { Numbering } from '../../model/numbering.ts';
import { isComponent } from '../prose/component-element.ts';
import type { AgreementBlock, AgreementRun } from './agreement.ts';
import { articleRuns, type RunContext } from './article-runs.ts';
import { subClauseNumber } from './sub-clause-number.ts';

/** What an article’s text leans on: its own number, how sub-clauses are numbered, and what its lines lean on. */
export interface ArticleContext extends RunContext {
  readonly number: string;
  readonly numbering: Numbering;
}

/** The blocks of an article, and the citation of each label that its wording places (`[[#label]]`). */
export interface ArticleText {
  readonly blocks: readonly AgreementBlock[];
  readonly labels: ReadonlyMap<string, string>;
  /** Labels placed twice where both stand: a cross-reference aims at the first. */
  readonly repeatedLabels: readonly string[];
}

/** Where a text stands: its layout depth, what its sub-clauses are numbered under, and how many numbers that holds. */
interface Standing {
  readonly depth: number;
  readonly citation: string;
  readonly level: number;
}

/** What the reading of one article gathers as it goes. */
interface Reading {
  readonly context: ArticleContext;
  readonly blocks: AgreementBlock[];
  readonly labels: Map<string, string>;
  readonly repeatedLabels: Set<string>;
  /** How many sub-clauses are numbered so far, by the citation of what they stand under. */
  readonly placesUnder: Map<string, number>;
}

const phrasing: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'br',
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
  'Variable',
  'Label',
]);

/**
 * Turns a settled wording into numbered blocks. Numbered lists become sub-clauses; the lists of one article continue
 * each other, as do those of one sub-clause, so that neither a paragraph, a bullet nor a quotation between two lists
 * starts the numbers anew, and no two sub-clauses bear one number. References are left uncited: the numbers of the
 * other articles are not known yet.
 */
export function articleBlocks(wording: readonly ElementContent[], context: ArticleContext): ArticleText {
  const reading: Reading = {
    context,
    blocks: [],
    labels: new Map(),
    repeatedLabels: new Set(),
    placesUnder: new Map(),
  };
  readBlocks(reading, wording, { depth: 0, citation: context.number, level: 0 });
  const { blocks, labels, repeatedLabels } = reading;
  return { blocks, labels, repeatedLabels: [...repeatedLabels] };
}

function readBlocks(reading: Reading, children: readonly ElementContent[], at: Standing): void {
  for (const node of gathered(children)) {
    if (Array.isArray(node)) addLine(reading, 'paragraph', node, at);
    // What the house keeps to itself must not reach the other party; reading the file warned of it.
    else if (isComponent(node, 'Internal')) continue;
    else if (node.tagName === 'ol') for (const item of itemsOf(node)) readNumbered(reading, item, at);
    else if (node.tagName === 'ul') for (const item of itemsOf(node)) readBullet(reading, item, deeper(at));
    else if (/^h[1-6]$/.test(node.tagName)) addLine(reading, 'heading', node.children, at);
    else if (node.tagName === 'table')
      reading.blocks.push({ kind: 'table', depth: at.depth, rows: rowsOf(reading, node, at) });
    else if (node.tagName === 'p') addLine(reading, 'paragraph', node.children, at);
    else readBlocks(reading, node.children, at);
  }
}

function readNumbered(reading: Reading, item: Element, parent: Standing): void {
  const { context, blocks, placesUnder } = reading;
  const place = (placesUnder.get(parent.citation) ?? 0) + 1;
  placesUnder.set(parent.citation, place);
  const level = parent.level + 1;
  const { number, citation } = subClauseNumber(parent.citation, level, place, context.numbering);
  const at = { depth: parent.depth + 1, citation, level };
  const [first, rest] = leading(item.children);
  blocks.push({ kind: 'sub-clause', depth: at.depth, level, number, citation, runs: runsOf(reading, first, at) });
  readBlocks(reading, rest, at);
}

function readBullet(reading: Reading, item: Element, at: Standing): void {
  const [first, rest] = leading(item.children);
  addLine(reading, 'bullet', first, at);
  readBlocks(reading, rest, at);
}

function addLine(
  reading: Reading,
  kind: 'paragraph' | 'heading' | 'bullet',
  nodes: readonly ElementContent[],
  at: Standing,
): void {
  const runs = runsOf(reading, nodes, at);
  if (runs.length > 0) reading.blocks.push({ kind, depth: at.depth, runs });
}

function rowsOf(reading: Reading, table: Element, at: Standing) {
  return descendants(table, 'tr').map((row) => {
    const cells = row.children.filter((cell) => cell.type === 'element');
    return {
      head: cells.every((cell) => cell.tagName === 'th'),
      cells: cells.map((cell) => runsOf(reading, cell.children, at)),
    };
  });
}

function runsOf(reading: Reading, nodes: readonly ElementContent[], { citation }: Standing): AgreementRun[] {
  const { context, labels, repeatedLabels } = reading;
  return articleRuns(nodes, context, (label) => {
    if (labels.has(label)) repeatedLabels.add(label);
    else labels.set(label, citation);
  });
}

function deeper(at: Standing): Standing {
  return { ...at, depth: at.depth + 1 };
}

/** Siblings with loose words gathered into one paragraph each; white space between blocks is nothing. */
function gathered(children: readonly ElementContent[]): (Element | ElementContent[])[] {
  const out: (Element | ElementContent[])[] = [];
  for (const child of children) {
    const isWords = child.type === 'text' || (child.type === 'element' && phrasing.has(child.tagName));
    const last = out.at(-1);
    if (!isWords) {
      if (child.type === 'element') out.push(child);
    } else if (Array.isArray(last)) last.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') out.push([child]);
  }
  return out;
}

/** What opens a list item, up to its first block, or its first paragraph; and what follows. */
function leading(children: readonly ElementContent[]): [first: readonly ElementContent[], rest: ElementContent[]] {
  const [head, ...tail] = gathered(children);
  const rest = tail.flatMap((each) => (Array.isArray(each) ? each : [each]));
  if (head === undefined) return [[], []];
  if (Array.isArray(head)) return [head, rest];
  return head.tagName === 'p' ? [head.children, rest] : [[], [head, ...rest]];
}

function itemsOf(list: Element): Element[] {
  return list.children.filter((child) => child.type === 'element').filter((child) => child.tagName === 'li');
}

function descendants(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}
