import type { SeriesView } from '../../views/ui/series.ts';
import { plainText, type DocumentBlock, type TextDocument } from '../document/text-document.ts';
import { SlideFlow } from './slide-flow.ts';
import type { ParagraphStyle, Slide, SlideParagraph, SlidePart } from './slide.ts';

/**
 * A document as slides: the first for its title, then one for each heading of the first level, in their order and in
 * the same words. What does not fit goes on to a further slide, whose title counts them: `Indicateurs (2/3)`.
 */
export function slidesOf(document: TextDocument): Slide[] {
  return chaptersOf(document.blocks).flatMap(({ title, blocks }) => {
    const pages = paginate(blocks);
    return pages.map((parts, index) => ({
      title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
      parts,
    }));
  });
}

function chaptersOf(blocks: readonly DocumentBlock[]): { title: string; blocks: DocumentBlock[] }[] {
  const chapters: { title: string; blocks: DocumentBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'title') chapters.push({ title: block.text, blocks: [] });
    else if (block.kind === 'heading' && block.level === 1) chapters.push({ title: plainText(block.runs), blocks: [] });
    else chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}

/** The parts of a chapter’s blocks, slide by slide. */
function paginate(blocks: readonly DocumentBlock[]): SlidePart[][] {
  const flow = new SlideFlow();
  for (const [index, block] of blocks.entries()) {
    const paragraph = paragraphOf(block);
    if (paragraph) flow.addParagraph(paragraph);
    else if (block.kind === 'table') flow.addTable(block.rows);
    else if (block.kind === 'chart' && blocks[index - 1]?.kind !== 'chart')
      flow.addCharts(chartsFrom(blocks.slice(index)));
  }
  return flow.pages;
}

/** The charts that a list of blocks begins with. */
function chartsFrom(blocks: readonly DocumentBlock[]): SeriesView[] {
  const end = blocks.findIndex(({ kind }) => kind !== 'chart');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}

function paragraphOf(block: DocumentBlock): SlideParagraph | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'bullet') return undefined;
  const style = styleOf(block);
  const runs = block.runs.map((run) => ({
    text: plainText([run]),
    strong: style === 'subheading' || (run.kind === 'text' && run.strong === true),
  }));
  return { style, runs };
}

function styleOf(block: Extract<DocumentBlock, { kind: 'heading' | 'paragraph' | 'bullet' }>): ParagraphStyle {
  if (block.kind === 'heading') return 'subheading';
  return block.kind === 'bullet' ? 'bullet' : (block.style ?? 'body');
}
