import {
  HeadingLevel,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
  type FileChild,
} from 'docx';
import { plainText, type DocumentBlock } from '../document/text-document.ts';
import { bulletList, deepestLevel, type ListPlace, type NumberingPlan } from './numbering.ts';
import { hanging, indentAt } from './page.ts';
import { bookmarkName, docxRuns, named } from './runs.ts';
import { styleIds } from './styles.ts';
import { docxTable, signatureTable } from './tables.ts';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** How many levels of headings the table of contents lists. */
const contentsLevels = 2;

/** The paragraphs and tables of a document’s blocks, numbered as the plan places them. */
export function docxBlocks(blocks: readonly DocumentBlock[], { places }: NumberingPlan): FileChild[] {
  const numbered = new Set(
    [...places.keys()].flatMap((block) => ('anchor' in block && block.anchor ? [block.anchor] : [])),
  );
  const headings = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level <= contentsLevels);
  return blocks.flatMap((block) => docxBlock(block, places.get(block), { numbered, headings }));
}

/** What blocks lean on: the anchors whose number Word counts, and the headings that the table of contents lists. */
interface Surroundings {
  readonly numbered: ReadonlySet<string>;
  readonly headings: readonly Heading[];
}

type Heading = Extract<DocumentBlock, { kind: 'heading' }>;

function docxBlock(
  block: DocumentBlock,
  place: ListPlace | undefined,
  { numbered, headings }: Surroundings,
): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })];
    case 'front-heading':
      return [new Paragraph({ style: styleIds.frontHeading, children: [new TextRun(block.text)] })];
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          ...(place && { numbering: { ...place } }),
          children: named(block.anchor, docxRuns(block.runs, numbered)),
        }),
        ...(block.mark === undefined
          ? []
          : [new Paragraph({ style: styleIds.mark, children: [new TextRun(block.mark)] })]),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds[block.style ?? 'body'],
          ...(block.style === undefined && { indent: { left: indentAt(block.depth) } }),
          children: docxRuns(block.runs, numbered),
        }),
      ];
    case 'numbered':
      return [numberedParagraph(block, place, numbered)];
    case 'bullet':
      return [
        new Paragraph({
          style: styleIds.body,
          numbering: { reference: bulletList, level: Math.min(Math.max(block.depth - 1, 0), deepestLevel) },
          children: docxRuns(block.runs, numbered),
        }),
      ];
    case 'table':
      return [docxTable(block.rows, block.depth, numbered), new Paragraph({ style: styleIds.cell })];
    case 'contents':
      return [
        new Paragraph({ style: styleIds.contentsHeading, children: [new TextRun(block.title)] }),
        // Page numbers could only be guessed here, and stay wrong until the field is updated: its entries are links without one.
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: `1-${contentsLevels}`,
          pageNumbersEntryLevelsRange: `1-${contentsLevels}`,
          contentChildren: headings.map(contentsEntry),
          beginDirty: false,
        }),
      ];
    case 'chart':
      return [];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'signatures':
      return [signatureTable(block.lines)];
  }
}

/** A line of the table of contents as Word writes it: the number, a tab, the words, together a link to the heading. */
function contentsEntry({ level, number, anchor, runs }: Heading): Paragraph {
  const words = new TextRun(plainText(runs));
  const children = number === undefined ? [words] : [new TextRun({ children: [`${number}.`, new Tab()] }), words];
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: 'left', position: hanging }],
    children: anchor === undefined ? children : [new InternalHyperlink({ anchor: bookmarkName(anchor), children })],
  });
}

/** A paragraph that Word numbers; too deep for it, its number is written as text. */
function numberedParagraph(
  block: Extract<DocumentBlock, { kind: 'numbered' }>,
  place: ListPlace | undefined,
  numbered: ReadonlySet<string>,
): Paragraph {
  const runs = docxRuns(block.runs, numbered);
  const indent = { left: indentAt(block.depth), hanging };
  return new Paragraph({
    style: styleIds.body,
    ...(place ? { numbering: { ...place } } : {}),
    // Within a bullet, a paragraph stands deeper than its level does.
    ...((!place || block.depth !== block.level) && { indent }),
    children: named(block.anchor, place ? runs : [new TextRun({ children: [block.number, new Tab()] }), ...runs]),
  });
}
