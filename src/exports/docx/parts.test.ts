import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { readDocx } from '../../testing/docx/read-docx.ts';
import { elementsIn, parseXml, type XmlElement } from '../../testing/docx/xml.ts';
import type { DocumentBlock, DocumentRun, TextDocument } from '../document/text-document.ts';
import { xmlText } from '../xml-text.ts';
import { paragraphProperties } from './paragraph-xml.ts';
import { runProperties } from './run-xml.ts';
import { writeDocx } from './write-docx.ts';

const everyRun = (text: string): DocumentRun[] => [
  { kind: 'text', text, strong: true, emphasis: true },
  { kind: 'text', text, href: 'https://exemple.invalid/?a=1&b="2"' },
  { kind: 'break' },
  { kind: 'box', ticked: true, text },
  { kind: 'missing', text },
  { kind: 'reference', text, anchor: 'article-1', strong: true },
  { kind: 'reference', text, anchor: 'signatures' },
];

/** A document with every kind of block and run, its words all the same. */
function everyBlock(text: string): TextDocument {
  const runs = everyRun(text);
  const blocks: DocumentBlock[] = [
    { kind: 'title', text },
    { kind: 'paragraph', style: 'lead', depth: 0, runs },
    { kind: 'front-heading', text },
    { kind: 'contents', title: text },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '1', anchor: 'article-1', runs, mark: text },
    { kind: 'numbered', depth: 1, level: 1, number: '1.1', anchor: 'article-1-1', runs },
    { kind: 'numbered', depth: 3, level: 2, number: '1.1.1', anchor: 'article-1-1-1', runs },
    { kind: 'numbered', depth: 9, level: 9, number: '1.1.1.1.1.1.1.1.1.1', anchor: 'too-deep', runs },
    { kind: 'heading', level: 2, runs },
    { kind: 'heading', level: 3, runs },
    { kind: 'heading', level: 1, number: '1 <bis>', anchor: 'article-1-bis', runs },
    { kind: 'paragraph', style: 'note', depth: 0, runs },
    { kind: 'bullet', depth: 1, runs },
    {
      kind: 'table',
      depth: 1,
      rows: [
        { head: true, cells: [runs, runs] },
        { head: false, cells: [runs] },
      ],
    },
    { kind: 'heading', level: 1, anchor: 'signatures', runs },
    { kind: 'signatures', lines: [{ heading: text, fields: [{ label: text, value: text }, { label: text }] }] },
  ];
  return {
    title: text,
    language: 'fr',
    day: day('2026-11-23'),
    header: text,
    footer: text,
    pageOf: [text, text],
    numbering: 'letters',
    blocks,
  };
}

const { parts } = readDocx(writeDocx(everyBlock('Texte')));
const trees = [...parts].map(([name, part]) => [name, parseXml(part)] as const);

/** The part that a part’s relation aims at. */
const targetOf = (relations: string, target: string) => posix.join(posix.dirname(posix.dirname(relations)), target);

describe('the parts of a DOCX', () => {
  it('each have a type, and each type a part', () => {
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    const told = [...elementsIn(types, 'Override')].map(({ attributes }) => attributes.PartName?.slice(1));
    const rest = [...parts.keys()].filter((name) => !/\.rels$|^\[Content_Types\]/.test(name));
    expect(told.toSorted()).toEqual(rest);
  });

  it('lean on each other by relations that all lead to a part, or out of the package', () => {
    for (const [name, tree] of trees.filter(([part]) => part.endsWith('.rels')))
      for (const { attributes } of elementsIn(tree, 'Relationship'))
        if (attributes.TargetMode === 'External') expect(attributes.Target).toBe('https://exemple.invalid/?a=1&b="2"');
        else expect([...parts.keys()]).toContain(targetOf(name, attributes.Target ?? ''));
  });

  it('name no relation, style or list that is not there, and each bookmark once', () => {
    const values = (name: string, attribute: string) =>
      trees.flatMap(([, tree]) => [...elementsIn(tree, name)].flatMap(({ attributes }) => attributes[attribute] ?? []));
    const used = [
      ...values('w:hyperlink', 'r:id'),
      ...values('w:headerReference', 'r:id'),
      ...values('w:footerReference', 'r:id'),
    ];
    expect(values('Relationship', 'Id')).toEqual(expect.arrayContaining(used));
    const styles = ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'].flatMap((name) => values(name, 'w:val'));
    expect(values('w:style', 'w:styleId')).toEqual(expect.arrayContaining(styles));
    const lists = [...elementsIn(parseXml(parts.get('word/document.xml') ?? ''), 'w:numId')];
    expect(values('w:num', 'w:numId')).toEqual(expect.arrayContaining(lists.map((each) => each.attributes['w:val'])));
    const bookmarks = values('w:bookmarkStart', 'w:id');
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(values('w:bookmarkEnd', 'w:id')).toEqual(bookmarks);
  });

  it.each([
    ['signs of XML', '<&>"\'', '<&>"\''],
    ['the end of CDATA', ']]>', ']]>'],
    ['control characters', 'a\u0000\u0008\u000b\u001fb', 'ab'],
    ['halves of characters', '\udc00a\ud83d', 'a'],
    ['what is no character', 'a\ufffe\uffff', 'a'],
    ['spaces that do not break, and a whole pair', '\u{1f91d} 9\u202f000\u00a0€', '\u{1f91d} 9\u202f000\u00a0€'],
  ])('hold %s, without what XML forbids', (_, text, kept) => {
    const { paragraphs, parts: written } = readDocx(writeDocx(everyBlock(text)));
    expect(paragraphs[0]?.text).toBe(kept);
    expect(paragraphs[1]?.text).toBe(`${kept.repeat(2)}\n☒[${kept}]${kept.repeat(2)}`);
    for (const part of written.values()) expectWellFormed(part);
  });

  it('are well-formed whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (text) => {
        expectWellFormed(`<w:t w:val="${xmlText(text)}">${xmlText(text)}</w:t>`);
      }),
    );
  });
});

/** Tags and references taken away, no sign of XML is left, and nothing that XML 1.0 forbids (§2.2) anywhere. */
function expectWellFormed(part: string) {
  const rest = part.replace(/<[?/]?[\w:]+(?: [\w:]+="[^"<]*")* ?[?/]?>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '');
  expect(rest).not.toMatch(/[<>&]/);
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
}

/**
 * The children that writers use, in the order of the schema (ECMA-376 part 1, annex A.1): Word
 * refuses a file with another.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['pStyle', 'keepNext', 'keepLines', 'numPr', 'pBdr', 'tabs', 'spacing', 'ind', 'jc', 'outlineLvl'],
  'w:rPr': ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'sz', 'szCs', 'highlight', 'u', 'lang'],
  'w:style': [
    'name',
    'basedOn',
    'next',
    'uiPriority',
    'semiHidden',
    'unhideWhenUsed',
    'qFormat',
    'pPr',
    'rPr',
    'tblPr',
  ],
  'w:lvl': ['start', 'numFmt', 'lvlText', 'lvlJc', 'pPr'],
  'w:numbering': ['abstractNum', 'num'],
  'w:tbl': ['tblPr', 'tblGrid', 'tr'],
  'w:tblPr': ['tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar'],
  'w:tblBorders': ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  'w:tcPr': ['tcW', 'shd', 'tcMar'],
  'w:tcMar': ['left', 'bottom', 'right'],
  'w:sdtPr': ['alias', 'docPartObj', 'w14:checkbox'],
  'w14:checkbox': ['w14:checked', 'w14:checkedState', 'w14:uncheckedState'],
  'w:sectPr': ['headerReference', 'footerReference', 'pgSz', 'pgMar', 'titlePg'],
};

const childrenOf = (element: XmlElement) =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name.replace(/^w:/, '')]));

describe('the elements of a DOCX', () => {
  it.each(Object.entries(order))('%s have their children in the order of the schema', (name, expected) => {
    const found = trees.flatMap(([, tree]) => [tree, ...elementsIn(tree, name)]).filter((each) => each.name === name);
    expect(found.length).toBeGreaterThan(0);
    for (const children of found.map(childrenOf))
      expect(children).toEqual(children.toSorted((a, b) => expected.indexOf(a) - expected.indexOf(b)));
    expect(expected).toEqual(expect.arrayContaining([...new Set(found.flatMap(childrenOf))]));
  });

  it('say all that a paragraph and a run can be told in that order too', () => {
    const paragraph = paragraphProperties({
      outlineLevel: 1,
      align: 'right',
      indent: { left: 900, hanging: 360 },
      spacing: { before: 40, after: 80, line: 240 },
      tab: { align: 'left', position: 900 },
      ruled: true,
      list: { list: 1, level: 0 },
      keepLines: true,
      keepNext: true,
      style: 'Mark',
    });
    const run = runProperties({
      language: 'fr-FR',
      underline: 'single',
      highlight: 'yellow',
      size: 22,
      color: '1A1A1A',
      italics: true,
      bold: true,
      font: 'Calibri',
      style: 'Hyperlink',
    });
    expect([paragraph, run].map((each) => childrenOf(parseXml(each)))).toEqual([order['w:pPr'], order['w:rPr']]);
    expect([paragraphProperties({}), runProperties({})]).toEqual(['', '']);
  });
});
