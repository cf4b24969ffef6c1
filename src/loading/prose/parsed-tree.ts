import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Features } from 'satteri';

/** Footnote ids as the parser writes them; they are read back into labels and never printed. */
export const notePrefix = 'n-';

/** GFM, no smart punctuation (typography is the author’s own), front matter already cut off. */
export const features: Features = { gfm: { footnotes: { clobberPrefix: notePrefix } }, frontmatter: false };

/** The first thing the parser stumbled on: what it says and where; line 0 when it cannot tell. */
export interface Complaint {
  readonly complaint: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Parses MDX into a tree with positions. The parser throws for the first problem only, with a message that begins
 * `line:column: `. A failure of another kind, such as a text it cannot hold, has no place.
 */
export function parseTree(source: string): { readonly tree: Root } | Complaint {
  try {
    // A statement that ends the text with a backslash would abort the process (satteri 0.10.5); a
    // last line end prevents it.
    const tree = mdxToHast(`${source}\n`, { features });
    return tree.type === 'root' ? { tree } : { complaint: 'not a document', line: 0, column: 0 };
  } catch (error) {
    const said = /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '');
    return said
      ? { complaint: said[3] ?? '', line: Number(said[1]), column: Number(said[2]) }
      : { complaint: 'unreadable', line: 0, column: 0 };
  }
}
