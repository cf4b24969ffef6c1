import type { Element, ElementContent } from 'hast';
import { attributeOf, isComponent } from '../prose/component-element.ts';
import type { AgreementBlock, AgreementRun, Blank } from './agreement.ts';
import { subClauseNumber, type Numbering } from './sub-clause-number.ts';

/** What an article’s text leans on: its own number, how sub-clauses are numbered, and its blanks by name. */
export interface ArticleContext {
  readonly number: string;
  readonly clause: string;
  readonly numbering: Numbering;
  blank(name: string): Blank | undefined;
}

/** The blocks of an article, and the citation of each label that its wording places (`[[#label]]`). */
export interface ArticleText {
  readonly blocks: readonly AgreementBlock[];
  readonly labels: ReadonlyMap<string, string>;
}

const phrasing: ReadonlySet<string> = new Set([
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
  'Variable',
  'Label',
]);

/**
 * Turns a settled wording into numbered blocks. Numbered lists become sub-clauses; the lists of one article continue each other,
 * as do those of one sub-clause, so that a paragraph between two lists does not start the numbers anew.
 * References are left uncited: the numbers of the other articles are not known yet.
 */
export function articleBlocks(wording: readonly ElementContent[], context: ArticleContext): ArticleText {
  const blocks: AgreementBlock[] = [];
  const labels = new Map<string, string>();

  function readBlocks(children: readonly ElementContent[], depth: number, citation: string): void {
    let places = 0;
    for (const node of gathered(children)) {
      if (Array.isArray(node)) push('paragraph', depth, node, citation);
      else if (node.tagName === 'ol')
        for (const item of itemsOf(node)) readItem(item, depth + 1, citation, (places += 1));
      else if (node.tagName === 'ul')
        for (const item of itemsOf(node)) readLeading(item.children, depth + 1, citation, 'bullet');
      else if (/^h[1-6]$/.test(node.tagName)) push('heading', depth, node.children, citation);
      else if (node.tagName === 'table') blocks.push({ kind: 'table', depth, rows: rowsOf(node, citation) });
      else if (node.tagName === 'p') push('paragraph', depth, node.children, citation);
      else readBlocks(node.children, depth, citation);
    }
  }

  function readItem(item: Element, depth: number, parent: string, place: number): void {
    const { number, citation } = subClauseNumber(parent, depth, place, context.numbering);
    const [first, rest] = leading(item.children);
    blocks.push({ kind: 'sub-clause', depth, number, citation, runs: runsOf(first, citation) });
    readBlocks(rest, depth, citation);
  }

  function readLeading(children: readonly ElementContent[], depth: number, citation: string, kind: 'bullet'): void {
    const [first, rest] = leading(children);
    push(kind, depth, first, citation);
    readBlocks(rest, depth, citation);
  }

  function push(
    kind: 'paragraph' | 'heading' | 'bullet',
    depth: number,
    nodes: readonly ElementContent[],
    citation: string,
  ): void {
    const runs = runsOf(nodes, citation);
    if (runs.length > 0) blocks.push({ kind, depth, runs });
  }

  function rowsOf(table: Element, citation: string) {
    return descendants(table, 'tr').map((row) => {
      const cells = row.children.filter((cell) => cell.type === 'element');
      return {
        head: cells.every((cell) => cell.tagName === 'th'),
        cells: cells.map((cell) => runsOf(cell.children, citation)),
      };
    });
  }

  function runsOf(nodes: readonly ElementContent[], citation: string): AgreementRun[] {
    return trimmed(
      readRuns(nodes, {}, (name) => {
        labels.set(name, citation);
      }),
    );
  }

  function readRuns(
    nodes: readonly ElementContent[],
    style: Pick<Extract<AgreementRun, { kind: 'text' }>, 'strong' | 'emphasis' | 'href'>,
    place: (label: string) => void,
  ): AgreementRun[] {
    return nodes.flatMap((node): AgreementRun[] => {
      if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/[ \t\r\n]+/g, ' '), ...style }];
      if (node.type !== 'element') return [];
      const name = attributeOf(node, 'name') ?? '';
      if (isComponent(node, 'Label')) {
        place(name);
        return [];
      }
      if (isComponent(node, 'Variable')) {
        const blank = context.blank(name);
        return [blank ? { kind: 'blank', blank } : { kind: 'text', text: name, ...style }];
      }
      if (isComponent(node, 'Clause')) return [referenceOf(node)];
      const href = node.tagName === 'a' ? attributeOf(node, 'href') : undefined;
      return readRuns(
        node.children,
        {
          ...style,
          ...(node.tagName === 'strong' && { strong: true }),
          ...(node.tagName === 'em' && { emphasis: true }),
          ...(href !== undefined && { href }),
        },
        place,
      );
    });
  }

  function referenceOf(node: Element): AgreementRun {
    const label = attributeOf(node, 'label');
    const clause = attributeOf(node, 'id') ?? context.clause;
    return { kind: 'reference', clause, citation: undefined, ...(label !== undefined && { label }) };
  }

  readBlocks(wording, 0, context.number);
  return { blocks, labels };
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

/** Runs without white space at either end, and without empty ones. */
function trimmed(runs: readonly AgreementRun[]): AgreementRun[] {
  const filled = runs.filter((run) => run.kind !== 'text' || run.text !== '');
  const [first] = filled;
  if (first?.kind === 'text') filled[0] = { ...first, text: first.text.trimStart() };
  const last = filled.at(-1);
  if (last?.kind === 'text') filled[filled.length - 1] = { ...last, text: last.text.trimEnd() };
  return filled.filter((run) => run.kind !== 'text' || run.text !== '');
}
