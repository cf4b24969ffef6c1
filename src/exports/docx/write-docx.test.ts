import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { readDocx } from '../../testing/docx/read-docx.ts';
import { elementIn, elementsIn, parseXml, valueIn } from '../../testing/docx/xml.ts';
import { plain, type DocumentBlock, type TextDocument } from '../document/text-document.ts';
import { writeDocx } from './write-docx.ts';

const link: DocumentBlock = {
  kind: 'paragraph',
  depth: 0,
  runs: [
    { kind: 'text', text: 'la loi', href: 'https://exemple.invalid/loi?a=1&b=2' },
    plain(' et '),
    { kind: 'text', text: 'la note', href: 'https://exemple.invalid/note' },
  ],
};

function aDocument(blocks: readonly DocumentBlock[], fields: Partial<TextDocument> = {}): TextDocument {
  return {
    title: 'Pacte <d’essai>',
    language: 'fr',
    day: day('2026-11-23'),
    header: 'Pacte',
    footer: 'Assemblé le 23 novembre 2026',
    pageOf: ['Page ', ' sur '],
    numbering: 'decimal',
    blocks: [{ kind: 'contents', title: 'Sommaire' }, ...blocks],
    ...fields,
  };
}

const heading = (number: string): DocumentBlock => ({
  kind: 'heading',
  level: 1,
  number,
  anchor: `article-${number}`,
  runs: [plain('Titre')],
});
const numbered = (level: number, number: string, depth = level): DocumentBlock => ({
  kind: 'numbered',
  depth,
  level,
  number,
  anchor: `art-${number}`,
  runs: [plain('Texte')],
});

/** The numbers Word counts for the blocks of a document, in order. */
function counted(numbering: TextDocument['numbering'], ...blocks: DocumentBlock[]): string[] {
  const { paragraphs } = readDocx(writeDocx(aDocument(blocks, { numbering })));
  return paragraphs.filter(({ inContents, number }) => !inContents && number !== '').map(({ number }) => number);
}

describe('the numbers of a DOCX', () => {
  it('are counted by Word down to the ninth level, in figures', () => {
    const deep = Array.from({ length: 8 }, (_, at) => numbered(at + 1, `3${'.1'.repeat(at + 1)}`));
    expect(counted('decimal', heading('3'), ...deep)).toEqual([
      '3.',
      ...deep.map((each) => (each.kind === 'numbered' ? each.number : '')),
    ]);
  });

  it('are counted by Word in letters and small roman numerals where the agreement is numbered so', () => {
    const list = ['(a)', '(i)', '(ii)', '(b)', '(i)'].map((number) => numbered(number.includes('i') ? 3 : 2, number));
    expect(
      counted('letters', heading('3'), numbered(1, '3.1'), ...list, numbered(1, '3.2'), numbered(2, '(a)')),
    ).toEqual(['3.', '3.1', '(a)', '(i)', '(ii)', '(b)', '(i)', '3.2', '(a)']);
  });

  it('are counted by Word as the example that the agreement gives, and as another where a heading says so', () => {
    const annex: DocumentBlock = {
      kind: 'heading',
      level: 1,
      number: '4',
      numbering: '1 I. A.',
      runs: [plain('Annexe')],
    };
    const blocks = [
      heading('3'),
      numbered(1, '3.1'),
      numbered(2, '3.1.1'),
      numbered(3, 'a)'),
      numbered(4, 'i)'),
      annex,
    ];
    expect(counted('1.1.1 a) i)', ...blocks, numbered(1, 'I.'), numbered(2, 'A.'), numbered(1, 'II.'))).toEqual([
      '3.',
      '3.1',
      '3.1.1',
      'a)',
      'i)',
      '4.',
      'I.',
      'A.',
      'II.',
    ]);
  });

  it.each(['decimal', 'letters'] as const)('follow %s articles that do not follow each other', (numbering) => {
    const numbers = ['2', '6', '10.1', '10.2', '14 bis', '7', '007', 'A', 'Annexe 1', 'Annexe 2'];
    const blocks = numbers.flatMap((number) => [heading(number), numbered(1, `${number}.1`)]);
    expect(counted(numbering, ...blocks)).toEqual(numbers.flatMap((number) => [`${number}.`, `${number}.1`]));
  });

  it('past the ninth level are written as text, before their words', () => {
    const { paragraphs } = readDocx(writeDocx(aDocument([heading('1'), numbered(9, '1.1.1.1.1.1.1.1.1.1')])));
    const last = paragraphs.at(-1);
    expect([last?.number, last?.text]).toEqual(['', '1.1.1.1.1.1.1.1.1.1\tTexte']);
  });
});

describe('the paragraphs of a DOCX', () => {
  const under: readonly DocumentBlock[] = [
    { kind: 'paragraph', style: 'note', depth: 0, runs: [plain('Note')] },
    { kind: 'paragraph', depth: 0, runs: [plain('Texte')] },
  ];
  const opened = (first: DocumentBlock) =>
    [...elementsIn(readDocx(writeDocx(aDocument([first, ...under]))).body, 'w:p')].slice(-2);

  it('stand beside the numbers of their headings, and at the margin where headings bear none', () => {
    const indentOf = (first: DocumentBlock) =>
      elementIn(opened(first).at(-1), 'w:pPr')?.children.flatMap((child) =>
        typeof child !== 'string' && child.name === 'w:ind' ? [child.attributes['w:left']] : [],
      );
    expect(indentOf(heading('1'))).toEqual(['900']);
    expect(indentOf({ kind: 'heading', level: 1, runs: [plain('Titre')] })).toEqual([]);
  });

  it('keep a note that opens a section with what follows it', () => {
    const [note, text] = opened(heading('1')).map((each) => [...elementsIn(each, 'w:keepNext')].length);
    expect([note, text]).toEqual([1, 0]);
  });

  it('say that the height of their lines goes by their letters: LibreOffice would else cut a title of two lines', () => {
    const styles = parseXml(readDocx(writeDocx(aDocument([]))).parts.get('word/styles.xml') ?? '');
    const lines = [...elementsIn(styles, 'w:spacing')].filter(({ attributes }) => attributes['w:line'] !== undefined);
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines.map(({ attributes }) => attributes['w:lineRule']))).toEqual(new Set(['auto']));
  });
});

it('the headings of a DOCX are Word’s own, with the outline level that its navigation goes by', () => {
  const styles = parseXml(readDocx(writeDocx(aDocument([heading('1')]))).parts.get('word/styles.xml') ?? '');
  const outline = [...elementsIn(styles, 'w:style')].flatMap((style) => {
    const level = valueIn(style, 'w:outlineLvl');
    return level === undefined ? [] : [[style.attributes['w:styleId'], valueIn(style, 'w:name'), level]];
  });
  expect(outline).toEqual([
    ['Heading1', 'Heading 1', '0'],
    ['Heading2', 'Heading 2', '1'],
    ['Heading3', 'Heading 3', '2'],
  ]);
});

describe('the bytes of a DOCX', () => {
  const document = aDocument([heading('1'), numbered(1, '1.1'), link, heading('2'), link]);

  it('are the same when it is written twice, whatever was written between', () => {
    const first = writeDocx(document);
    writeDocx(aDocument([heading('9'), link, link]));
    expect(Buffer.from(writeDocx(document)).equals(Buffer.from(first))).toBe(true);
  });

  it('are the same in two processes and two time zones', () => {
    const program = `
      const { writeDocx } = await import(${JSON.stringify(new URL('write-docx.ts', import.meta.url).href)});
      process.stdout.write(writeDocx(JSON.parse(process.argv[1])));
    `;
    const elsewhere = (zone: string) =>
      spawnSync(process.execPath, ['--input-type=module', '--eval', program, JSON.stringify(document)], {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        env: { ...process.env, TZ: zone },
      }).stdout;
    const here = Buffer.from(writeDocx(document));
    expect(elsewhere('Pacific/Auckland').equals(here)).toBe(true);
    expect(elsewhere('America/Los_Angeles').equals(here)).toBe(true);
  });

  it('change with the day it is computed at, and with nothing else of it', () => {
    const parts = (asOf: string) => unzipSync(writeDocx({ ...document, day: day(asOf) }));
    const [one, other] = [parts('2026-11-23'), parts('2026-11-24')];
    const changed = Object.keys(one).filter(
      (name) => !Buffer.from(one[name] ?? []).equals(Buffer.from(other[name] ?? [])),
    );
    expect(changed).toEqual(['docProps/core.xml']);
  });
});

describe('the package of a DOCX', () => {
  it('begins with its content types, then goes by name', () => {
    const [first, ...rest] = readDocx(writeDocx(aDocument([link]))).parts.keys();
    expect(first).toBe('[Content_Types].xml');
    expect(rest).toEqual([...rest].sort());
  });

  it('names every link it holds, and its title whatever signs stand in it', () => {
    const { parts } = readDocx(writeDocx(aDocument([link])));
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(relations).toContain('Target="https://exemple.invalid/loi?a=1&amp;b=2"');
    const ids = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(relations).toContain(`Id="${id}"`);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Pacte &lt;d’essai&gt;</dc:title>');
  });
});
