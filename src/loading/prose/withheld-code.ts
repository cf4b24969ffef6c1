import type { Element } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { ProseSource } from './prose-source.ts';

/** Notices the code of a text as it is read, and says in the end what it may have swallowed. */
export interface CodeWatch {
  see(code: Element): void;
  report(): void;
}

interface Seen {
  readonly start: number;
  /** The signs that open it, where it is a block. */
  readonly fence: string;
  /** Where a withheld passage’s tag stands in it. */
  readonly tagAt: number;
  readonly tag: string;
  readonly isOpen: boolean;
  /**
   * It can only be an example: a span on one line, or a closed block of whole passages in which no other block begins.
   */
  readonly isExample: boolean;
}

const withheld = /<\/?(?:Internal|Position)\b/;
/** The line that opens a block: what follows backticks in it holds none, or they would be code within a sentence. */
const fence = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Code shows the tags of a withheld passage as they are: that is how to write about them, and also what happens to
 * a real passage when a block before it was never closed. So they are let through only as examples, in a text
 * whose blocks are all closed.
 */
export function watchCode(source: ProseSource): CodeWatch {
  const seen: Seen[] = [];
  return {
    see(code) {
      seen.push(readCode(source.text, code));
    },
    report() {
      const open = seen.find(({ isOpen }) => isOpen);
      const swallowed = seen.filter(({ tag, isExample }) => tag !== '' && (open !== undefined || !isExample));
      for (const { tagAt, tag } of swallowed)
        source.problems.push(problem('tag-in-code', source.at(tagAt), { tag: `${tag}>` }));
      if (open && swallowed.length === 0)
        source.problems.push(problem('unclosed-code', source.at(open.start), { fence: open.fence }));
    },
  };
}

function readCode(text: string, { position, children }: Element): Seen {
  const start = position?.start.offset ?? 0;
  const written = text.slice(start, position?.end.offset ?? start);
  const lines = written.trimEnd().split(/\r\n|\r|\n/);
  const mark = fence.exec(lines[0] ?? '')?.[1];
  const last =
    lines
      .at(-1)
      ?.replace(/^[ \t>]*/, '')
      .trimEnd() ?? '';
  const isClosed = mark === undefined || (lines.length > 1 && last.startsWith(mark) && /^(?:`+|~+)$/.test(last));
  const holdsFence = lines.slice(1, -1).some((line) => fence.test(line));
  // What was already told of was blanked before the text was parsed again.
  const isShown = children.some((child) => child.type === 'text' && withheld.test(child.value));
  const tag = isShown ? withheld.exec(written) : null;
  return {
    start,
    fence: mark ?? '',
    tagAt: start + (tag?.index ?? 0),
    tag: tag?.[0] ?? '',
    isOpen: !isClosed,
    isExample: mark === undefined ? lines.length === 1 : isClosed && !holdsFence && isBalanced(written),
  };
}

function isBalanced(code: string): boolean {
  const count = (tag: RegExp) => code.match(tag)?.length ?? 0;
  return ['Internal', 'Position'].every(
    (name) => count(new RegExp(`<${name}\\b`, 'g')) === count(new RegExp(`</${name}\\b`, 'g')),
  );
}
