import {
  boxSign,
  type DocumentBlock,
  type DocumentRun,
  type SignatureLines,
  type TextDocument,
} from './text-document.ts';

/**
 * A document as Markdown. Numbers are written as text, so that no reader of Markdown renumbers them; what is still to
 * be filled stands in bold brackets. The table of contents and page breaks are left to the reader, charts to slides.
 */
export function writeMarkdown(document: TextDocument): string {
  const parts = [...document.blocks.map(blockText), `*${escapeMarkdown(document.footer)}*`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`;
    case 'front-heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'heading': {
      const number = block.number === undefined ? '' : `${block.number}. `;
      const mark = block.mark === undefined ? '' : ` (${escapeMarkdown(block.mark.toLocaleLowerCase('fr'))})`;
      return `${'#'.repeat(block.level + 1)} ${number}${runsText(block.runs)}${mark}`;
    }
    case 'paragraph':
      return block.style === 'note' ? `*${runsText(block.runs)}*` : runsText(block.runs);
    case 'numbered':
      return `**${escapeMarkdown(block.number)}** ${runsText(block.runs)}`;
    case 'bullet':
      return `${'  '.repeat(Math.max(0, block.depth - 1))}- ${runsText(block.runs)}`;
    case 'table':
      return tableText(block.rows);
    case 'signatures':
      return block.lines.map(signatureText).join('\n\n');
    case 'chart':
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
    `**${escapeMarkdown(heading)}**`,
    ...fields.map(({ label, value }) => `${label}${value ? escapeMarkdown(value) : blank}`),
  ].join('\\\n');
}

function runsText(runs: readonly DocumentRun[]): string {
  return runs.map(runText).join('');
}

function runText(run: DocumentRun): string {
  if (run.kind === 'break') return '\\\n';
  if (run.kind === 'box') return boxSign(run);
  if (run.kind === 'missing') return `**[${escapeMarkdown(run.text)}]**`;
  const marks = `${run.strong ? '**' : ''}${run.kind === 'text' && run.emphasis ? '*' : ''}`;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (words === '') return run.text;
  const marked = `${marks}${escapeMarkdown(words)}${[...marks].reverse().join('')}`;
  return `${before}${run.kind === 'text' && run.href !== undefined ? `[${marked}](${run.href})` : marked}${after}`;
}

/** Characters that Markdown would read as marks; others are left as they are, so that the text stays legible. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
