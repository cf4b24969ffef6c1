import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { inBraces } from './colon-slip.ts';
import { explainLine } from './line-slips.ts';
import { misaligned } from './outdented.ts';
import { lineAbove, lineAt, valueStart, writtenFrom, type YamlLine } from './yaml-line.ts';

/** A YAML syntax error told to an editor, and whether what follows it can still be trusted. */
export interface YamlProblem {
  readonly diagnostic: Diagnostic;
  /** False where the parser lost its place, so that fields after it may be misread. */
  readonly local: boolean;
  /** True where the line itself shows the slip, whatever happened before it. */
  readonly plain: boolean;
}

/** An error of the parser, with what one looks at to tell it. */
interface MetError {
  readonly code: YAMLError['code'];
  /** In English; the parser has one code for several slips, which only its message tells apart. */
  readonly message: string;
  readonly yaml: string;
  readonly offset: number;
  readonly line: YamlLine;
  readonly at: Place;
  readonly placeAt: (offset: number) => Place;
}

const lost = (diagnostic: Diagnostic): YamlProblem => ({ diagnostic, local: false, plain: false });
const sound = (diagnostic: Diagnostic): YamlProblem => ({ diagnostic, local: true, plain: false });

/**
 * Turns an error of the YAML parser into a plain message about what editors really do:
 * an unquoted colon, a tab, an open quote or bracket, a value that begins with a reserved sign.
 * @param yaml the text parsed, in which the error’s offsets point
 */
export function explainYamlError(error: YAMLError, yaml: string, placeAt: (offset: number) => Place): YamlProblem {
  const { code, message } = error;
  const offset = error.pos[0];
  const met: MetError = { code, message, yaml, offset, line: lineAt(yaml, offset), at: placeAt(offset), placeAt };
  const earlier = explainEarlier(met);
  if (earlier) return lost(earlier);
  const blamed = met.line.text.trim() === '' ? written(yaml, met.line) : met.line;
  if (blamed.text.trim() !== '' && blamed !== met.line)
    return lost(explainLine(yaml, blamed, placeAt) ?? misaligned(yaml, blamed, placeAt));
  const slip = explainLine(yaml, met.line, placeAt);
  if (slip) return { diagnostic: slip, local: false, plain: true };
  return explainHere(met) ?? lost(problem('yaml-syntax', met.at, {}));
}

/** What began before the line on which the parser noticed it, so that this line tells nothing. */
function explainEarlier({ code, message, yaml, offset, line, at, placeAt }: MetError): Diagnostic | undefined {
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    const quote = message.includes('"') ? '"' : "'";
    return problem('yaml-quote', placeAt(openingQuote(yaml, quote, offset)), { closed: '' });
  }
  if (message.startsWith('Flow') && message.includes('end with a')) {
    const tab = /^ *\t/.exec(line.text);
    if (tab) return problem('yaml-tab', placeAt(line.start + tab[0].length - 1), {});
    const bracket = message.includes('sequence') ? '[' : '{';
    // What no key stands before is opened where the text begins.
    const opened = code === 'MISSING_CHAR' ? yaml.indexOf(bracket) : yaml.lastIndexOf(bracket, offset);
    return problem('yaml-bracket', placeAt(Math.max(opened, 0)), { bracket });
  }
  if (code === 'MULTIPLE_DOCS') {
    const mark = Math.max(yaml.lastIndexOf('\n...', offset), yaml.lastIndexOf('\n---', offset));
    return problem('yaml-documents', mark === -1 ? at : placeAt(mark + 1), {});
  }
  return undefined;
}

/** What the parser’s own code says, of a line that does not show its slip by itself. */
function explainHere(met: MetError): YamlProblem | undefined {
  const { code, yaml, offset, line, at, placeAt } = met;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return explainImplicitKey(met);
    case 'BLOCK_IN_FLOW': {
      const written = (/^[^,}\]\n]*/.exec(yaml.slice(offset))?.[0] ?? '').trim();
      if (/^-(?: |$)/.test(written)) return sound(badStart(met, offset));
      const next = /\s([a-z][a-z-]*):\s/.exec(written)?.[1] ?? '';
      return sound(problem('yaml-colon', at, { value: written, next, braced: '' }));
    }
    case 'BAD_INDENT':
      return lost(misaligned(yaml, written(yaml, line), placeAt));
    case 'MISSING_CHAR':
      return explainMissingSign(met);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return sound(badStart(met, offset));
    case 'BAD_DQ_ESCAPE':
      return sound(problem('yaml-escape', at, { sign: yaml.slice(offset, offset + 2) }));
    case 'KEY_OVER_1024_CHARS':
      return sound(problem('yaml-key', at, {}));
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(met);
    default:
      return undefined;
  }
}

/** A value with a second colon, or lines that the parser took for one key. */
function explainImplicitKey(met: MetError): YamlProblem {
  const { yaml, offset, line, at, placeAt } = met;
  const rest = restOfLine(yaml, offset);
  const value = rest.trim();
  if (yaml.charAt(offset) === '?') return lost(badStart(met, offset));
  if (/^ *- /.test(rest)) return lost(beforeItem(yaml, line, placeAt));
  if (/:\s/.test(rest)) return sound(problem('yaml-colon', at, { value, next: '', braced: inBraces(line, rest) }));
  if (rest.endsWith(':')) return lost(problem('yaml-colon', at, { value, next: '', braced: '' }));
  if (offset > line.content) return lost(misread(yaml, offset, placeAt));
  return lost(problem('yaml-line', at, { line: value }));
}

function explainMissingSign({ message, yaml, offset, line, at, placeAt }: MetError): YamlProblem | undefined {
  if (message.startsWith('Sequence item')) return lost(misaligned(yaml, line, placeAt));
  if (offset === line.content && message.startsWith('Implicit map keys'))
    return lost(problem('yaml-line', at, { line: restOfLine(yaml, offset).trim() }));
  return undefined;
}

function explainUnexpected(met: MetError): YamlProblem | undefined {
  const { message, yaml, offset, line, at } = met;
  const value = valueStart(line);
  const first = message.includes('in YAML stream') ? lineWithoutKey(yaml) : undefined;
  if (first) {
    const { placeAt } = met;
    const told = problem('yaml-line', placeAt(first.content), { line: first.text.trim() });
    return lost(explainLine(yaml, first, placeAt) ?? told);
  }
  if (message.startsWith('Unexpected , in flow')) return sound(problem('yaml-extra-comma', at, {}));
  if (message.startsWith('Unexpected scalar at node end') && isBelowIndented(yaml, line, offset))
    return lost(problem('yaml-indentation', at, {}));
  if (/^Unexpected flow-(?:map|seq)-end/.test(message))
    return lost(problem('yaml-extra-bracket', at, { bracket: yaml.charAt(offset) }));
  if (/^["']/.test(yaml.slice(value, offset)))
    return sound(
      problem('yaml-text-after-quote', at, { quote: yaml.charAt(value), rest: restOfLine(yaml, offset).trim() }),
    );
  return /^[-[{>|*]/.test(yaml.slice(value)) ? sound(badStart(met, value)) : undefined;
}

/** The first line of a text, where it has no key: the parser takes it for all there is. */
function lineWithoutKey(yaml: string): YamlLine | undefined {
  const first = written(yaml, lineAt(yaml, 0));
  return /^[A-Za-z]/.test(first.text) && !/:(?:\s|$)/.test(first.text) ? first : undefined;
}

/** A line, or the next one that is neither empty nor a comment. */
function written(yaml: string, line: YamlLine): YamlLine {
  const between = /^(?:[ \t]*(?:#[^\n]*)?\n)*/.exec(yaml.slice(line.start))?.[0] ?? '';
  return between === '' ? line : lineAt(yaml, line.start + between.length);
}

/** A value that begins with a sign that YAML keeps for itself. */
function badStart({ yaml, placeAt }: MetError, start: number): Diagnostic {
  return problem('yaml-plain-start', placeAt(start), { sign: yaml.charAt(start), value: writtenFrom(yaml, start) });
}

/** Whether a line begins at the margin while the fields above it, which it should be level with, do not. */
function isBelowIndented(yaml: string, line: YamlLine, offset: number): boolean {
  const above = lineAbove(yaml, line);
  return offset === line.start && above !== undefined && (above.content > above.start || above.text.startsWith('- '));
}

/** A list item the parser did not expect: the slip is most often on the line above it. */
function beforeItem(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic {
  const above = lineAbove(yaml, line);
  return (above && explainLine(yaml, above, placeAt)) ?? misaligned(yaml, line, placeAt);
}

/** The line after the one an offset stands on, which the parser took for the end of a value. */
function misread(yaml: string, offset: number, placeAt: (offset: number) => Place): Diagnostic {
  const end = yaml.indexOf('\n', offset);
  const next = written(yaml, lineAt(yaml, end === -1 ? offset : end + 1));
  // `Un texte` over `qui continue : ici`: words before the colon are no key.
  if (next.content > next.start && /^[ \t]*[^\s:#"'{[-][^\s:]*[^\S\n]+[^\s:][^:\n]* ?:(?:\s|$)/.test(next.text)) {
    const value = `${yaml.slice(offset, end).trim()} ${next.text.trim()}`;
    return problem('yaml-colon', placeAt(offset), { value, next: '', braced: '' });
  }
  return explainLine(yaml, next, placeAt) ?? misaligned(yaml, next, placeAt);
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end);
}

/** An unclosed quote is noticed at the end of the file; what the editor needs is where it was opened. */
function openingQuote(yaml: string, quote: string, before: number): number {
  const lineStart = new RegExp(`(?:^|[\\s:,\\[{-])${quote}`, 'g');
  let opening = before;
  for (const match of yaml.slice(0, before).matchAll(lineStart)) opening = match.index + match[0].length - 1;
  return opening;
}
