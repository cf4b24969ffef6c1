import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { scanFlow } from './flow-scan.ts';
import { quotedEnd } from './flow-text.ts';
import { lineAt, type YamlLine } from './yaml-line.ts';

/** A value in braces, brackets or quotes: what is wrong with it, if anything is, and how far it reaches. */
interface FoundValue {
  readonly slip: Diagnostic | undefined;
  readonly start: number;
  readonly end: number;
}

/** How many signs a value over several lines is looked for. */
export const longestValue = 16_000;

/**
 * Reads the value in braces, brackets or quotes that begins on a line, as its editor meant it: it reaches to the next
 * field or item at most, whatever the signs within say. Tells only what the parser is sure to refuse; undefined where
 * no such value begins there.
 */
export function findFlowSlip(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): FoundValue | undefined {
  const before = /^ *(?:- +)*(?:(?:[\w./-]+|"[^"\n]*"|'[^'\n]*') *: +)?(?=[{["'(])/.exec(line.text)?.[0];
  // A value on a line of its own belongs to the line that its key or its dash begins.
  if (before === undefined || before.trim() === '') return undefined;
  const start = line.start + before.length;
  const limit = limitOf(yaml, line);
  if (limit === undefined) return undefined;
  const sign = yaml.charAt(start);
  if (sign === '"' || sign === "'") {
    const end = quotedEnd(yaml, start, limit);
    // What follows a closed quote is the parser’s to judge.
    return end === undefined
      ? { slip: problem('yaml-quote', placeAt(start), { closed: '' }), start, end: limit }
      : { slip: undefined, start, end };
  }
  // A text may well begin with a parenthesis; fields between signs that do not match are no text.
  if (sign === '(' && !/^\( *[a-z][\w-]*: .*[}\]] *$/.test(line.text.slice(before.length))) return undefined;
  const { slip, end } = scanFlow({ yaml, limit, placeAt }, start);
  const level = /^( *(?:- +)*)(?=[^\s"'{[(-])|^ *(?:- +)*(?=- )/.exec(line.text)?.[0].length ?? 0;
  const out =
    slip?.code === 'yaml-bracket' || slip?.code === 'yaml-quote' ? unindented(yaml, limit, start, level) : undefined;
  if (out)
    return {
      slip: problem('yaml-indentation', placeAt(out.content), { opened: placeAt(start).line }),
      start,
      end: out.start + out.text.length,
    };
  return { slip, start, end: slip ? limit : end };
}

/**
 * The line that ends a group begun on the one above it, `{ a: b,` over `c: d }`, and is not further in than the field
 * or the item that begins there, as the parser would have it; undefined where there is none.
 * @param limit where the group was taken to end, before that line
 * @param level how far in that field or item is
 */
function unindented(yaml: string, limit: number, start: number, level: number): YamlLine | undefined {
  if (limit >= yaml.length) return undefined;
  const written = yaml.slice(start, limit).trimEnd();
  const next = lineAt(yaml, limit + 1);
  // A key that lacks its value goes on with one, never with the next key.
  const lacksValue = /[{,]\s*[\w-]+:$/.test(written) && !/^ *[\w-]+:(?: |$)/.test(next.text);
  if (!lacksValue && !/[,{[\p{L}\d]$/u.test(written)) return undefined;
  const closer = yaml.charAt(start) === '[' ? ']' : '}';
  const text = next.text.trimEnd();
  const isEnd = text.endsWith(closer) && text.split(closer).length > text.split(yaml.charAt(start)).length;
  return isEnd && !/^ *- /.test(text) && next.content - next.start <= level ? next : undefined;
}

/**
 * Where the next line begins that is a field or an item of its own, and no part of what begins on this one; undefined
 * where it is further than any value reaches.
 */
function limitOf(yaml: string, line: YamlLine): number | undefined {
  // The fields of an item stand under its first key, not under its dash.
  const indent = /^ *(?:- +)+(?=[\w-]+ *:)/.exec(line.text)?.[0].length ?? line.content - line.start;
  let next = line.start + line.text.length + 1;
  while (next < yaml.length) {
    if (next - line.start > longestValue) return undefined;
    const { start, content, text } = lineAt(yaml, next);
    const isField = content - start <= indent && /^ *(?:[^\s#"'{[][^:]*|"[^"]*"|'[^']*') *:(?: |$)/.test(text);
    if (isField || /^ *-(?: |$)/.test(text)) return start - 1;
    next = start + text.length + 1;
  }
  return yaml.length;
}
