import type { DocumentBlock } from '../document/text-document.ts';
import { contentsXml } from './contents.ts';
import { bulletList, deepestLevel, type ListPlace, type NumberingPlan } from './numbering.ts';
import { hanging, indentAt } from './page.ts';
import { paragraphXml } from './paragraph-xml.ts';
import type { References } from './references.ts';
import { runXml, tab, textRun, textXml } from './run-xml.ts';
import { bookmarkName, runsXml } from './runs.ts';
import { styleIds } from './styles.ts';
import { ruledTable, signatureTable } from './tables.ts';

/** The paragraphs and tables of a document’s blocks, numbered as the plan places them. */
export function blocksXml(blocks: readonly DocumentBlock[], { places }: NumberingPlan, references: References): string {
  return blocks
    .map((block, index) => {
      if (block.kind === 'contents') return contentsXml(block.title, blocks);
      return blockXml(block, { references, place: places.get(block), index });
    })
    .join('');
}

/** What a block leans on beyond itself. */
interface Surroundings {
  readonly references: References;
  readonly place: ListPlace | undefined;
  /** Where it stands among the blocks of its document. */
  readonly index: number;
}

type Numbered = Extract<DocumentBlock, { kind: 'numbered' }>;

function blockXml(block: Exclude<DocumentBlock, { kind: 'contents' }>, around: Surroundings): string {
  const { references, place } = around;
  switch (block.kind) {
    case 'title':
      return paragraphXml({ style: styleIds.title }, textRun(block.text));
    case 'front-heading':
      return paragraphXml({ style: styleIds.frontHeading }, textRun(block.text));
    case 'heading': {
      const words = named(block.anchor, runsXml(block.runs, references), around);
      const heading = paragraphXml({ style: styleIds.heading[block.level], ...(place && { list: place }) }, words);
      return block.mark === undefined ? heading : heading + paragraphXml({ style: styleIds.mark }, textRun(block.mark));
    }
    case 'paragraph': {
      const indent = block.style === undefined && { indent: { left: indentAt(block.depth) } };
      return paragraphXml({ style: styleIds[block.style ?? 'body'], ...indent }, runsXml(block.runs, references));
    }
    case 'numbered':
      return numberedParagraph(block, around);
    case 'bullet': {
      const level = Math.min(Math.max(block.depth - 1, 0), deepestLevel);
      return paragraphXml({ style: styleIds.body, list: { list: bulletList, level } }, runsXml(block.runs, references));
    }
    case 'table':
      return ruledTable(block.rows, block.depth, references) + paragraphXml({ style: styleIds.cell });
    case 'chart':
      return '';
    case 'page-break':
      return paragraphXml({}, runXml('<w:br w:type="page"/>'));
    case 'signatures':
      return signatureTable(block.lines);
  }
}

/** A paragraph that Word numbers; too deep for it, its number is written as text. */
function numberedParagraph({ depth, level, number, anchor, runs }: Numbered, around: Surroundings): string {
  const { references, place } = around;
  // Within a bullet, a paragraph stands deeper than its level does.
  const indent = (!place || depth !== level) && { indent: { left: indentAt(depth), hanging } };
  const words = runsXml(runs, references);
  return paragraphXml(
    { style: styleIds.body, ...(place && { list: place }), ...indent },
    named(anchor, place ? words : `${runXml(textXml(number) + tab)}${words}`, around),
  );
}

/** Runs under a name that citations aim at; without one, as they are. A block bears one name at most, so that its place numbers it. */
function named(anchor: string | undefined, content: string, { index }: Surroundings): string {
  if (anchor === undefined) return content;
  return `<w:bookmarkStart w:id="${index}" w:name="${bookmarkName(anchor)}"/>${content}<w:bookmarkEnd w:id="${index}"/>`;
}
