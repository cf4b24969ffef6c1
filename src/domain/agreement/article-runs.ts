import type { Element, ElementContent } from 'hast';
import { attributeOf, isComponent } from '../prose/component-element.ts';
import type { AgreementRun, Blank, RunStyle } from './agreement.ts';

/** What a line of an article leans on: the clause it is of, and its blanks by name. */
export interface RunContext {
  readonly clause: string;
  blank(name: string): Blank | undefined;
}

/** The style of the words around, with the link that they are in. */
interface LinkedStyle extends RunStyle {
  readonly href?: string;
}

/**
 * The runs of one line of an article: its words in their styles, its blanks and its references, uncited.
 * @param place told of each label that the line places, in their order
 */
export function articleRuns(
  nodes: readonly ElementContent[],
  context: RunContext,
  place: (label: string) => void,
): AgreementRun[] {
  const runsOf = (node: ElementContent, style: LinkedStyle): AgreementRun[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/[ \t\r\n]+/g, ' '), ...style }];
    if (node.type !== 'element') return [];
    if (node.tagName === 'br') return [{ kind: 'break' }];
    if (isComponent(node, 'Label')) {
      place(attributeOf(node, 'name') ?? '');
      return [];
    }
    if (isComponent(node, 'Variable')) return [blankOf(node, context, style)];
    if (isComponent(node, 'Clause')) return [{ ...referenceOf(node, context), ...weight(style) }];
    return node.children.flatMap((child) => runsOf(child, styleWithin(node, style)));
  };
  return trimmed(nodes.flatMap((node) => runsOf(node, {})));
}

function blankOf(variable: Element, context: RunContext, style: LinkedStyle): AgreementRun {
  const name = attributeOf(variable, 'name') ?? '';
  const blank = context.blank(name);
  return blank ? { kind: 'blank', blank, ...weight(style) } : { kind: 'text', text: name, ...style };
}

function referenceOf(node: Element, context: RunContext): AgreementRun {
  const label = attributeOf(node, 'label');
  const clause = attributeOf(node, 'id') ?? context.clause;
  return { kind: 'reference', clause, citation: undefined, ...(label !== undefined && { label }) };
}

function styleWithin(element: Element, around: LinkedStyle): LinkedStyle {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  return {
    ...around,
    ...(element.tagName === 'strong' && { strong: true }),
    ...(element.tagName === 'em' && { emphasis: true }),
    ...(href !== undefined && { href }),
  };
}

function weight({ strong, emphasis }: RunStyle): RunStyle {
  return { ...(strong && { strong }), ...(emphasis && { emphasis }) };
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
