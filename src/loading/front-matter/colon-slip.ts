import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { explainLine } from './line-slips.ts';
import type { YamlLine } from './yaml-line.ts';

/** A text that stands unquoted after its key, on one line. */
const plainValue = /^( *(?:- +)*[^\s#"'{[&*!|>%@`?-][^:]*: +)([^\s"'{[&*!|>%@`#].*)$/;

/** A value that its own colon makes a second key, and where it stands. */
interface ColonSlip {
  readonly slip: Diagnostic;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the unquoted text after the key of a line, `title: Alliance: le pacte`: its colon makes the parser
 * take it, and every line below it, for a group of fields. Undefined where there is no such colon, or where
 * the line shows another slip.
 */
export function findColonSlip(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): ColonSlip | undefined {
  const [, before = '', written = ''] = plainValue.exec(line.text) ?? [];
  const value = written.replace(/\s+#.*$/, '').trimEnd();
  if (!/:(?:\s|$)/.test(value) || /^[-?] /.test(value) || explainLine(yaml, line, placeAt)) return undefined;
  const start = line.start + before.length;
  const slip = problem('yaml-colon', placeAt(start), { value, next: '', braced: inBraces(line, value) });
  return { slip, start, end: start + value.length };
}

/**
 * A line whose value goes on with further keys, `- id: a, name: b` or `review: owner: a, every: b`, with the braces
 * that make them one group; empty where its value looks like a text.
 * @param rest the line from its value on
 */
export function inBraces({ text }: YamlLine, rest: string): string {
  const written = text.replace(/\s+#.*$/, '').trim();
  const keys = /^[a-z][a-z-]*: [^:,]+, [a-z][a-z-]*: /;
  const item = withoutParentheses((/^- +(.*)$/.exec(written)?.[1] ?? '').replace(/^([^{}]*?)\s*\}$/, '$1'));
  if (keys.test(item)) return `- { ${item} }`;
  const value = rest.replace(/\s+#.*$/, '').trim();
  // A brace that closes the fields is there already; the one that opens them is what is missing.
  const fields = withoutParentheses(value.includes('{') ? value : value.replace(/\s*\}$/, ''));
  return keys.test(fields) ? `${written.slice(0, -value.length)}{ ${fields} }` : '';
}

/** Fields between parentheses, `( id: a, name: b )`, as they stand between. */
function withoutParentheses(text: string): string {
  return text.replace(/^\(\s*([^()]*?)\s*\)$/, '$1');
}
