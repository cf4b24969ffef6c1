import type { BlockOfAgreement, RunView } from '../views/agreement/agreement-text.ts';
import { agreementView, isAssembled, type AgreementView } from '../views/agreement/agreement-page.ts';
import { plainSentence } from '../views/sentence.ts';
import { partnershipPath } from '../views/partnership-path.ts';
import type { ViewContext } from '../views/view-context.ts';
import type { Words } from '../i18n/words.ts';

/** Characters that Markdown would read as marks; others are left as they are, so that the text stays legible. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}

function runText(run: RunView): string {
  if (run.kind === 'blank') return run.missing ? `**[${escaped(run.text)}]**` : escaped(run.text);
  if (run.kind === 'reference') return escaped(run.text);
  const marks = `${run.strong ? '**' : ''}${run.emphasis ? '*' : ''}`;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (words === '') return run.text;
  const marked = `${marks}${escaped(words)}${[...marks].reverse().join('')}`;
  return `${before}${run.href === undefined ? marked : `[${marked}](${run.href})`}${after}`;
}

/** Two spaces a level: enough to show the nesting, not enough for Markdown to take a paragraph for code. */
function blockText(block: BlockOfAgreement): string {
  if (block.kind === 'table') {
    const line = (cells: readonly (readonly RunView[])[]) =>
      `| ${cells.map((cell) => cell.map(runText).join('')).join(' | ')} |`;
    const [first, ...rest] = block.rows;
    if (first === undefined) return '';
    return [
      line(first.cells),
      `| ${first.cells.map(() => '---').join(' | ')} |`,
      ...rest.map((row) => line(row.cells)),
    ].join('\n');
  }
  const words = block.runs.map(runText).join('');
  if (block.kind === 'sub-clause') return `**${escaped(block.number)}** ${words}`;
  if (block.kind === 'heading') return `### ${words}`;
  return block.kind === 'bullet' ? `${'  '.repeat(Math.max(0, block.depth - 1))}- ${words}` : words;
}

/**
 * An assembled agreement as Markdown: its cover, its numbered articles, where it is signed. Numbers are written as text,
 * so that no reader of Markdown renumbers them; a blank still to be filled stands in bold brackets.
 */
export function writeAgreementMarkdown(agreement: AgreementView, words: Words): string {
  const say = words.agreement;
  const parts = [
    `# ${escaped(agreement.title)}`,
    `${say.between} ${agreement.parties.map(({ name }) => escaped(name)).join(', ')}.`,
    `*${escaped(say.model)}* ${plainSentence(agreement.sentence)}`,
    ...(agreement.gaps.length > 0
      ? [`## ${say.gaps}`, agreement.gaps.map((gap) => `- ${escaped(gap)}`).join('\n')]
      : []),
    ...(agreement.cover ? [`## ${say.cover}`, coverText(agreement.cover)] : []),
    ...agreement.articles.flatMap((article) => [
      `## ${article.number}. ${escaped(article.title)}${article.status ? ` (${article.status.word.toLowerCase()})` : ''}`,
      ...(article.deviation === undefined ? [] : [`*${escaped(article.deviation)}*`]),
      ...article.blocks.map(blockText),
    ]),
    ...(agreement.waived === undefined ? [] : [escaped(agreement.waived)]),
    `## ${say.signatures}`,
    ...agreement.parties.map(({ name, signatory }) =>
      [
        `**${escaped(say.signature(name))}**`,
        `${say.signatory} : ${escaped(signatory)}`,
        `${say.date} : ____________`,
        `${say.sign} : ____________`,
      ].join('\\\n'),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function coverText({ columns, rows }: NonNullable<AgreementView['cover']>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ label }) => escaped(label))),
    line(columns.map(() => '---')),
    ...rows.map(({ cells }) => line(cells.map((cell) => escaped(cell.status?.word ?? cell.text)))),
  ].join('\n');
}

/** One Markdown file per contract with clauses to assemble, beside its page. */
export function agreementMarkdownPaths(context: ViewContext) {
  if (context.playbook.edition) return [];
  return context.playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? [])
      .filter(isAssembled)
      .map((contract) =>
        partnershipPath(context, partnership, { id: partnership.id, contract: contract.id }, () =>
          writeAgreementMarkdown(agreementView(context, partnership, contract), context.words),
        ),
      ),
  );
}
