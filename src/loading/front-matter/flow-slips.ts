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
  const before = /^ *(?:- +)*(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*') *: +)?(?=[{["'(])/.exec(line.text)?.[0];
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
  return { slip, start, end: slip ? limit : end };
}

/**
 * Where the next line begins that is a field or an item of its own, and no part of what begins on this one; undefined
 * where it is further than any value reaches.
 */
function limitOf(yaml: string, line: YamlLine): number | undefined {
  const indent = line.content - line.start;
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
