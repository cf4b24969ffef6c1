import type { AgreementBlock, AgreementRun, Blank, RunStyle } from '../../domain/agreement/agreement.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { writeVariable } from '../clause/clause-variables.ts';
import type { ViewContext } from '../view-context.ts';

/** A stretch of an agreement as a page or a file prints it. */
export type RunView =
  | ({ readonly kind: 'text'; readonly text: string; readonly href?: string } & RunStyle)
  | { readonly kind: 'break' }
  /** A missing blank shows its name, to be printed in brackets. */
  | ({ readonly kind: 'blank'; readonly text: string; readonly missing: boolean } & RunStyle)
  /** Without an anchor, what it cites is not in this agreement. */
  | ({ readonly kind: 'reference'; readonly text: string; readonly anchor?: string } & RunStyle);

/** A block of an agreement as a page or a file prints it. */
export type BlockOfAgreement =
  | { readonly kind: 'paragraph' | 'heading' | 'bullet'; readonly depth: number; readonly runs: readonly RunView[] }
  | {
      readonly kind: 'sub-clause';
      readonly depth: number;
      readonly level: number;
      readonly number: string;
      readonly anchor: string;
      readonly runs: readonly RunView[];
    }
  | {
      readonly kind: 'table';
      readonly depth: number;
      readonly rows: readonly { readonly head: boolean; readonly cells: readonly (readonly RunView[])[] }[];
    };

/** The anchor of a sub-clause on the page, from its citation: `14.2(a)` gives `art-14-2-a`. */
function anchorOfCitation(citation: string): string {
  return `art-${citation.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`;
}

/**
 * The anchor of an article: a name of its own, since one article may be numbered 13.4 beside the
 * fourth item of article 13.
 */
export function anchorOfArticle(number: string): string {
  return anchorOfCitation(number).replace('art-', 'article-');
}

/** What fills a blank, as a reader writes it; what holds in its absence, or its name, where nothing does. */
export function blankValue(context: ViewContext, { variable, value }: Blank): string {
  if (value !== undefined) return writeVariable(context, value, variable);
  return variable['if-missing'] ?? variable.label;
}

function runView(context: ViewContext, run: AgreementRun): RunView {
  switch (run.kind) {
    case 'text':
    case 'break':
      return run;
    case 'blank': {
      const { kind, blank, ...style } = run;
      const isName = blank.from === 'missing' || blank.variable.prints === 'term';
      const text = isName ? blank.variable.label : blankValue(context, blank);
      return { kind, text, missing: blank.from === 'missing', ...style };
    }
    case 'reference': {
      const { kind, clause: id, label, citation, ...style } = run;
      if (citation !== undefined) {
        const anchor = label === undefined ? anchorOfArticle(citation) : anchorOfCitation(citation);
        return { kind, text: citation, anchor, ...style };
      }
      return { kind, text: clauseTitle(context, id), ...style };
    }
  }
}

/** The blocks of an article with every run in the reader’s words. */
export function agreementBlocks(context: ViewContext, blocks: readonly AgreementBlock[]): BlockOfAgreement[] {
  const runs = (of: readonly AgreementRun[]) => of.map((run) => runView(context, run));
  return blocks.map((block) => {
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map(({ head, cells }) => ({ head, cells: cells.map(runs) })) };
    if (block.kind === 'sub-clause') {
      const { kind, depth, level, number, citation } = block;
      return { kind, depth, level, number, anchor: anchorOfCitation(citation), runs: runs(block.runs) };
    }
    return { ...block, runs: runs(block.runs) };
  });
}
