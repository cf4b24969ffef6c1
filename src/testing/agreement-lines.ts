import type { AgreementView } from '../views/agreement/agreement-view.ts';
import type { RunView } from '../views/agreement/agreement-text.ts';

/** A line of an agreement as its page prints it. */
export interface AgreementLine {
  readonly kind: 'article' | 'mark' | 'heading' | 'paragraph' | 'sub-clause' | 'bullet' | 'cell';
  /** As printed before the words: `14.`, `14.2`, `(a)`; empty without one. */
  readonly number: string;
  readonly text: string;
  readonly anchor?: string;
}

/** The articles of an agreement, line by line as its page prints them, to hold a file against. */
export function agreementLines({ articles }: AgreementView): AgreementLine[] {
  return articles.flatMap(({ number, anchor, title, status, blocks }): AgreementLine[] => [
    { kind: 'article', number: `${number}.`, text: title, anchor },
    ...(status ? [{ kind: 'mark' as const, number: '', text: status.word }] : []),
    ...blocks.flatMap((block): AgreementLine[] => {
      if (block.kind === 'table') {
        const cells = block.rows.flatMap((row) => row.cells);
        return cells.map((cell) => ({ kind: 'cell', number: '', text: shown(cell) }));
      }
      const text = shown(block.runs);
      return block.kind === 'sub-clause'
        ? [{ kind: 'sub-clause', number: block.number, text, anchor: block.anchor }]
        : [{ kind: block.kind, number: block.kind === 'bullet' ? '–' : '', text }];
    }),
  ]);
}

/** What the page shows of runs: what is missing, or cites nothing, in brackets. */
function shown(runs: readonly RunView[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return '\n';
      const isOpen = run.kind === 'blank' ? run.missing : run.kind === 'reference' && run.anchor === undefined;
      return isOpen ? `[${run.text}]` : run.text;
    })
    .join('');
}
