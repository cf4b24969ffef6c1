import type { AgreementBlock, AgreementRun, Blank } from '../../domain/agreement/agreement.ts';
import { writeVariable } from '../clause/clause-variables.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A stretch of an agreement as a page or a file prints it. */
export type RunView =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: true;
      readonly emphasis?: true;
      readonly href?: string;
    }
  | { readonly kind: 'blank'; readonly text: string; readonly missing: boolean }
  | { readonly kind: 'reference'; readonly text: string; readonly anchor?: string };

/** A block of an agreement as a page or a file prints it. */
export type BlockOfAgreement =
  | { readonly kind: 'paragraph' | 'heading' | 'bullet'; readonly depth: number; readonly runs: readonly RunView[] }
  | {
      readonly kind: 'sub-clause';
      readonly depth: number;
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
export function anchorOfCitation(citation: string): string {
  return `art-${citation.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`;
}

/** The anchor of an article: a name of its own, since one article may be numbered 13.4 beside the fourth item of article 13. */
export function anchorOfArticle(number: string): string {
  return anchorOfCitation(number).replace('art-', 'article-');
}

/** What a blank shows: its value as a reader writes it, what holds in its absence, or its name where it must still be filled. */
export function blankText(context: ViewContext, { variable, value }: Blank): string {
  if (value !== undefined) return writeVariable(value, variable, context);
  return variable['if-missing'] ?? variable.label;
}

function runView(context: ViewContext, run: AgreementRun): RunView {
  switch (run.kind) {
    case 'text':
      return run;
    case 'blank':
      return { kind: 'blank', text: blankText(context, run.blank), missing: run.blank.from === 'missing' };
    case 'reference': {
      if (run.citation !== undefined) {
        const anchor = run.label === undefined ? anchorOfArticle(run.citation) : anchorOfCitation(run.citation);
        return { kind: 'reference', text: run.citation, anchor };
      }
      const clause = context.clauses.get(run.clause);
      return { kind: 'reference', text: clause ? inLocale(clause, context.locale).title : run.clause };
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
      const { kind, depth, number, citation } = block;
      return { kind, depth, number, anchor: anchorOfCitation(citation), runs: runs(block.runs) };
    }
    return { ...block, runs: runs(block.runs) };
  });
}
