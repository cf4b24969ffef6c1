import type { DocumentBlock, DocumentRun, SignatureLines, TextDocument } from './text-document.ts';

/**
 * A document as Markdown. Numbers are written as text, so that no reader of Markdown renumbers them; what is still to be filled
 * stands in bold brackets. The table of contents and page breaks are left to the reader.
 */
export function writeMarkdown(document: TextDocument): string {
  const parts = [...document.blocks.map(blockText), `*${escaped(document.footer)}*`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'front-heading':
      return `## ${escaped(block.text)}`;
    case 'heading': {
      const number = block.number === undefined ? '' : `${block.number}. `;
      const mark = block.mark === undefined ? '' : ` (${escaped(block.mark.toLocaleLowerCase('fr'))})`;
      return `${'#'.repeat(block.level + 1)} ${number}${runsText(block.runs)}${mark}`;
    }
    case 'paragraph':
      return block.style === 'note' ? `*${runsText(block.runs)}*` : runsText(block.runs);
    case 'numbered':
      return `**${escaped(block.number)}** ${runsText(block.runs)}`;
    case 'bullet':
      return `${'  '.repeat(Math.max(0, block.depth - 1))}- ${runsText(block.runs)}`;
    case 'table':
      return tableText(block.rows);
    case 'signatures':
      return block.lines.map(signatureText).join('\n\n');
    case 'contents':
    case 'page-break':
      return '';
  }
}

function tableText([first, ...rest]: Extract<DocumentBlock, { kind: 'table' }>['rows']): string {
  if (first === undefined) return '';
  const line = (cells: readonly (readonly DocumentRun[])[]) => `| ${cells.map(runsText).join(' | ')} |`;
  return [
    line(first.cells),
    `| ${first.cells.map(() => '---').join(' | ')} |`,
    ...rest.map((row) => line(row.cells)),
  ].join('\n');
}

function signatureText({ heading, fields }: SignatureLines): string {
  const blank = '____________';
  return [
    `**${escaped(heading)}**`,
    ...fields.map(({ label, value }) => `${label} : ${value ? escaped(value) : blank}`),
  ].join('\\\n');
}

function runsText(runs: readonly DocumentRun[]): string {
  return runs.map(runText).join('');
}

function runText(run: DocumentRun): string {
  if (run.kind === 'break') return '\\\n';
  if (run.kind === 'missing') return `**[${escaped(run.text)}]**`;
  const marks = `${run.strong ? '**' : ''}${run.kind === 'text' && run.emphasis ? '*' : ''}`;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (words === '') return run.text;
  const marked = `${marks}${escaped(words)}${[...marks].reverse().join('')}`;
  return `${before}${run.kind === 'text' && run.href !== undefined ? `[${marked}](${run.href})` : marked}${after}`;
}

/** Characters that Markdown would read as marks; others are left as they are, so that the text stays legible. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
