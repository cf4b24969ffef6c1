import { expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { plain, type DocumentBlock } from './text-document.ts';
import { writeMarkdown } from './write-markdown.ts';

function markdown(...blocks: DocumentBlock[]): string {
  return writeMarkdown({
    title: 'Pacte',
    language: 'fr',
    day: day('2026-11-23'),
    header: 'Pacte',
    footer: 'Assemblé ici',
    pageOf: ['Page ', ' sur '],
    numbering: 'letters',
    blocks,
  });
}

it('writes every number as text, so that no reader of Markdown renumbers them', () => {
  expect(
    markdown(
      { kind: 'heading', level: 1, number: '14', anchor: 'article-14', runs: [plain('Objet')], mark: 'Contraignante' },
      { kind: 'numbered', depth: 2, level: 2, number: '(a)', anchor: 'art-14-1-a', runs: [plain('Un.')] },
    ),
  ).toBe('## 14. Objet (contraignante)\n\n**(a)** Un.\n\n*Assemblé ici*\n');
});

it('shows what is missing in bold brackets, and leaves contents and page breaks to the reader', () => {
  expect(
    markdown(
      { kind: 'page-break' },
      { kind: 'contents', title: 'Sommaire' },
      { kind: 'paragraph', depth: 0, runs: [plain('Sous '), { kind: 'missing', text: 'Seuil' }, plain('.')] },
    ),
  ).toBe('Sous **[Seuil]**.\n\n*Assemblé ici*\n');
});

it('escapes what would be read as marks, in cells as well', () => {
  expect(
    markdown({
      kind: 'table',
      depth: 0,
      rows: [
        { head: true, cells: [[plain('A|B')], [plain('C')]] },
        { head: false, cells: [[plain('*d*')], [{ kind: 'text', text: 'e ', strong: true }]] },
      ],
    }),
  ).toBe('| A\\|B | C |\n| --- | --- |\n| \\*d\\* | **e**  |\n\n*Assemblé ici*\n');
});

it('leaves a line for each thing a signature lacks', () => {
  const fields = [{ label: 'Nom\u00a0: ', value: 'Inès Morvan' }, { label: 'Date\u00a0: ' }];
  expect(markdown({ kind: 'signatures', lines: [{ heading: 'Pour Valbrune', fields }] })).toBe(
    '**Pour Valbrune**\\\nNom\u00a0: Inès Morvan\\\nDate\u00a0: ____________\n\n*Assemblé ici*\n',
  );
});
