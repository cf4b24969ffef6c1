import type { Element, ElementContent } from 'hast';
import type { Numbering } from '../../model/numbering.ts';
import { attributeOf, isComponent } from '../prose/component-element.ts';
import type { AgreementBlock, AgreementRun, Blank, RunStyle } from './agreement.ts';
import { subClauseNumber } from './sub-clause-number.ts';

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
  /** Labels placed twice where both stand: a cross-reference aims at the first. */
  readonly repeatedLabels: readonly string[];
}

/** Where a text stands: its layout depth, what its sub-clauses are numbered under, and how many numbers that holds. */
interface Standing {
  readonly depth: number;
  readonly citation: string;
  readonly level: number;
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
 * Turns a settled wording into numbered blocks. Numbered lists become sub-clauses; the lists of one article continue each other,
 * as do those of one sub-clause, so that neither a paragraph, a bullet nor a quotation between two lists starts the numbers anew,
 * and no two sub-clauses bear one number.
 * References are left uncited: the numbers of the other articles are not known yet.
 */
export function articleBlocks(wording: readonly ElementContent[], context: ArticleContext): ArticleText {
  const blocks: AgreementBlock[] = [];
  const labels = new Map<string, string>();
  const repeated = new Set<string>();
  const placesUnder = new Map<string, number>();

  function readBlocks(children: readonly ElementContent[], at: Standing): void {
    for (const node of gathered(children)) {
      if (Array.isArray(node)) push('paragraph', at, node);
      // What the house keeps to itself must not reach the other party; reading the file warned of it.
      else if (isComponent(node, 'Internal')) continue;
      else if (node.tagName === 'ol') for (const item of itemsOf(node)) readNumbered(item, at);
      else if (node.tagName === 'ul') for (const item of itemsOf(node)) readBullet(item, deeper(at));
      else if (/^h[1-6]$/.test(node.tagName)) push('heading', at, node.children);
      else if (node.tagName === 'table')
        blocks.push({ kind: 'table', depth: at.depth, rows: rowsOf(node, at.citation) });
      else if (node.tagName === 'p') push('paragraph', at, node.children);
      else readBlocks(node.children, at);
    }
  }

  function readNumbered(item: Element, parent: Standing): void {
    const place = (placesUnder.get(parent.citation) ?? 0) + 1;
    placesUnder.set(parent.citation, place);
    const level = parent.level + 1;
    const { number, citation } = subClauseNumber(parent.citation, level, place, context.numbering);
    const at = { depth: parent.depth + 1, citation, level };
    const [first, rest] = leading(item.children);
    blocks.push({ kind: 'sub-clause', depth: at.depth, level, number, citation, runs: runsOf(first, citation) });
    readBlocks(rest, at);
  }

  function readBullet(item: Element, at: Standing): void {
    const [first, rest] = leading(item.children);
    push('bullet', at, first);
    readBlocks(rest, at);
  }

  function push(
    kind: 'paragraph' | 'heading' | 'bullet',
    { depth, citation }: Standing,
    nodes: readonly ElementContent[],
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
        if (labels.has(name)) repeated.add(name);
        else labels.set(name, citation);
      }),
    );
  }

  function readRuns(
    nodes: readonly ElementContent[],
    style: RunStyle & { readonly href?: string },
    place: (label: string) => void,
  ): AgreementRun[] {
    return nodes.flatMap((node): AgreementRun[] => {
      if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/[ \t\r\n]+/g, ' '), ...style }];
      if (node.type !== 'element') return [];
      if (node.tagName === 'br') return [{ kind: 'break' }];
      const name = attributeOf(node, 'name') ?? '';
      if (isComponent(node, 'Label')) {
        place(name);
        return [];
      }
      if (isComponent(node, 'Variable')) {
        const blank = context.blank(name);
        return [blank ? { kind: 'blank', blank, ...weight(style) } : { kind: 'text', text: name, ...style }];
      }
      if (isComponent(node, 'Clause')) return [{ ...referenceOf(node), ...weight(style) }];
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

  readBlocks(wording, { depth: 0, citation: context.number, level: 0 });
  return { blocks, labels, repeatedLabels: [...repeated] };
}

function deeper(at: Standing): Standing {
  return { ...at, depth: at.depth + 1 };
}

function weight({ strong, emphasis }: RunStyle): RunStyle {
  return { ...(strong && { strong }), ...(emphasis && { emphasis }) };
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

/** Runs without white space at either end of a line, and without empty ones. */
function trimmed(runs: readonly AgreementRun[]): AgreementRun[] {
  const isLineEnd = (run: AgreementRun | undefined) => run === undefined || run.kind === 'break';
  const filled = runs.filter((run) => run.kind !== 'text' || run.text !== '');
  const lines = filled.map((run, index): AgreementRun => {
    if (run.kind !== 'text') return run;
    const start = isLineEnd(filled[index - 1]) ? run.text.trimStart() : run.text;
    return { ...run, text: isLineEnd(filled[index + 1]) ? start.trimEnd() : start };
  });
  return lines.filter((run) => run.kind !== 'text' || run.text !== '');
}
