import type { Nodes } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Explanation } from './explanation.ts';
import { excerptAt, type ProseSource } from './prose-source.ts';

/** What a real ECMAScript statement looks like; anything else that begins so is a sentence. */
const statement =
  /^(?:import\s*(?:["'(]|(?:type\s+)?(?:[\w$]+|\{[^}]*\}|\*\s+as\s+[\w$]+)(?:\s*,\s*(?:\{[^}]*\}|\*\s+as\s+[\w$]+))?\s+from\s*["'])|export\s*(?:\{|\*|(?:default|const|let|var|function|class|async|interface|enum|declare)\s|type\s+[\w$]+\s*[=<{]))/;

/** The parser reads a paragraph as code when its first line begins, in the first column, with one of these. */
const beginning = /^(?:import|export)(?=[ \t{])/;

/** Where the parser found statements; it may have taken sentences for some. */
export function statementsIn(node: Nodes): number[] {
  if (node.type === 'mdxjsEsm') return node.position?.start.offset === undefined ? [] : [node.position.start.offset];
  // Statements are read only at the top or directly inside a component.
  return node.type === 'root' || node.type === 'mdxJsxFlowElement' ? node.children.flatMap(statementsIn) : [];
}

/**
 * The offset of a line between two offsets that the parser would read as a statement; it then
 * swallows the tag that follows.
 */
export function statementWithin(text: string, from: number, to: number): number | undefined {
  for (const line of text.slice(from, to).matchAll(/(?:^|\r\n|\r|\n)((?:import|export)[ \t{])/g)) {
    return from + line.index + line[0].length - (line[1]?.length ?? 0);
  }
  return undefined;
}

/** Tells a statement from a French or English sentence that begins with « import » or « export ». */
export function explainStatement(source: ProseSource, text: string, at: number): Explanation {
  const word = beginning.exec(text.slice(at, at + 10))?.[0] ?? 'import';
  const paragraph = /[\s\S]*?(?=\r?\n[ \t]*\r?\n|\r[ \t]*\r|$)/y;
  paragraph.lastIndex = at;
  const written = paragraph.exec(text)?.[0] ?? '';
  if (statement.test(written)) {
    // A tag on a later line is none of the statement’s.
    const lines = written.search(/(?:\r\n|\r|\n)[ \t]*<\/?[A-Z]/);
    const end = at + (lines === -1 ? written.length : lines);
    return {
      diagnostic: problem('code-statement', source.at(at), { word }),
      blank: [{ start: at, end: Math.max(end, at + excerptAt(text, at, Infinity).length) }],
    };
  }
  const capital = word === 'import' ? 'Import' : 'Export';
  return {
    diagnostic: problem('sentence-read-as-code', source.at(at), { word, capital }),
    blank: [{ start: at, end: at + 1 }],
  };
}
