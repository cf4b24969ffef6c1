import type { DocumentBlock } from '../document/text-document.ts';
import { contentsXml } from './contents.ts';
import { bulletList, deepestLevel, type ListPlace, type NumberingPlan } from './numbering.ts';
import { bulletHanging, hanging, indentAt } from './page.ts';
import { paragraphXml } from './paragraph-xml.ts';
import type { References } from './references.ts';
import { runXml, tab, textRun, textXml } from './run-xml.ts';
import { bookmarkName, runsXml } from './runs.ts';
import { styleIds } from './styles.ts';
import { ruledTable, signatureTable } from './tables.ts';

/** The paragraphs and tables of a document’s blocks, numbered as the plan places them. */
export function blocksXml(
  blocks: readonly DocumentBlock[],
  { places, series }: NumberingPlan,
  references: References,
): string {
  const isNumbered = series.length > 0;
  return blocks
    .map((block, index) => {
      if (block.kind === 'contents') return contentsXml(block.title, blocks);
      const opens = blocks[index - 1]?.kind === 'heading';
      return blockXml(block, { references, place: places.get(block), index, isNumbered, opens });
    })
    .join('');
}

/** What a block leans on beyond itself. */
interface Surroundings {
  readonly references: References;
  readonly place: ListPlace | undefined;
  /** Where it stands among the blocks of its document. */
  readonly index: number;
  /** Whether headings bear numbers, beside which the text stands; else it stands at the margin. */
  readonly isNumbered: boolean;
  /** Whether it is the first under its heading. */
  readonly opens: boolean;
}

type Numbered = Extract<DocumentBlock, { kind: 'numbered' }>;

function blockXml(block: Exclude<DocumentBlock, { kind: 'contents' }>, around: Surroundings): string {
  const { references, place, isNumbered, opens } = around;
  switch (block.kind) {
    case 'title':
      return paragraphXml({ style: styleIds.title }, textRun(block.text));
    case 'front-heading':
      return paragraphXml({ style: styleIds.frontHeading }, textRun(block.text));
    case 'heading': {
      const words = named(block.anchor, runsXml(block.runs, references), around);
      const style = styleIds.heading[block.level];
      const heading = paragraphXml(
        { style, ...(place && { list: place }), ...(!isNumbered && { indent: { left: 0 } }) },
        words,
      );
      return block.mark === undefined ? heading : heading + paragraphXml({ style: styleIds.mark }, textRun(block.mark));
    }
    case 'paragraph': {
      const indent = block.style === undefined && isNumbered && { indent: { left: indentAt(block.depth) } };
      // A note says how to read its section: alone with the heading at the foot of a page, it would be lost.
      const keepNext = block.style === 'note' && opens && { keepNext: true };
      const style = styleIds[block.style ?? 'body'];
      return paragraphXml({ style, ...keepNext, ...indent }, runsXml(block.runs, references));
    }
    case 'numbered':
      return numberedParagraph(block, around);
    case 'bullet': {
      const level = Math.min(Math.max(block.depth - 1, 0), deepestLevel);
      const indent = !isNumbered && { indent: { left: bulletHanging * (level + 1), hanging: bulletHanging } };
      return paragraphXml(
        { style: styleIds.body, list: { list: bulletList, level }, ...indent },
        runsXml(block.runs, references),
      );
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

/**
 * Runs under a name that citations aim at; without one, as they are. A block bears one name at most, so
 * that its place numbers it.
 */
function named(anchor: string | undefined, content: string, { index }: Surroundings): string {
  if (anchor === undefined) return content;
  return `<w:bookmarkStart w:id="${index}" w:name="${bookmarkName(anchor)}"/>${content}<w:bookmarkEnd w:id="${index}"/>`;
}
