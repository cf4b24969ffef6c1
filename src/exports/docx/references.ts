import type { DocumentBlock, DocumentRun } from '../document/text-document.ts';
import type { NumberingPlan } from './numbering.ts';

/** What the runs of a document lean on beyond themselves. */
export interface References {
  /** The anchors of the paragraphs whose number Word itself counts. */
  readonly counted: ReadonlySet<string>;
  /** The relation of each address that the document links to. */
  readonly links: ReadonlyMap<string, string>;
}

/** Looks up in its blocks what a document cites and links to. */
export function planReferences(blocks: readonly DocumentBlock[], { places }: NumberingPlan): References {
  const counted = [...places.keys()].flatMap((block) => ('anchor' in block && block.anchor ? [block.anchor] : []));
  const addresses = new Set(
    blocks.flatMap(runsOf).flatMap((run) => (run.kind === 'text' && run.href !== undefined ? [run.href] : [])),
  );
  return {
    counted: new Set(counted),
    links: new Map([...addresses].map((address, index) => [address, `rIdLink${index + 1}`])),
  };
}

function runsOf(block: DocumentBlock): readonly DocumentRun[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flat());
  return 'runs' in block ? block.runs : [];
}
