import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { inBraces } from './colon-slip.ts';
import { explainLine } from './line-slips.ts';
import { lineAbove, lineAt, valueStart, writtenFrom, type YamlLine } from './yaml-line.ts';

/** A YAML syntax error told to an editor, and whether what follows it can still be trusted. */
export interface YamlProblem {
  readonly diagnostic: Diagnostic;
  /** False where the parser lost its place, so that fields after it may be misread. */
  readonly local: boolean;
  /** True where the line itself shows the slip, whatever happened before it. */
  readonly plain: boolean;
}

/**
 * Turns an error of the YAML parser into a plain message about what editors really do:
 * an unquoted colon, a tab, an open quote or bracket, a value that begins with a reserved sign.
 * @param yaml the text parsed, in which the error’s offsets point
 */
export function explainYamlError(error: YAMLError, yaml: string, placeAt: (offset: number) => Place): YamlProblem {
  const offset = error.pos[0];
  const line = lineAt(yaml, offset);
  const at = placeAt(offset);
  const value = valueStart(line);
  const lost = (diagnostic: Diagnostic): YamlProblem => ({ diagnostic, local: false, plain: false });
  const sound = (diagnostic: Diagnostic): YamlProblem => ({ diagnostic, local: true, plain: false });
  const badStart = (start: number) =>
    problem('yaml-plain-start', placeAt(start), { sign: yaml.charAt(start), value: writtenFrom(yaml, start) });

  switch (error.code) {
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) {
        const quote = error.message.includes('"') ? '"' : "'";
        return lost(problem('yaml-quote', placeAt(openingQuote(yaml, quote, offset)), { closed: '' }));
      }
      break;
    case 'BAD_INDENT':
      if (error.message.includes('Flow')) {
        const tab = /^ *\t/.exec(line.text);
        if (tab) return lost(problem('yaml-tab', placeAt(line.start + tab[0].length - 1), {}));
        const bracket = error.message.includes('sequence') ? '[' : '{';
        const opening = yaml.lastIndexOf(bracket, offset);
        return lost(problem('yaml-bracket', placeAt(Math.max(opening, 0)), { bracket }));
      }
      break;
    case 'MULTIPLE_DOCS': {
      const mark = Math.max(yaml.lastIndexOf('\n...', offset), yaml.lastIndexOf('\n---', offset));
      return lost(problem('yaml-documents', mark === -1 ? at : placeAt(mark + 1), {}));
    }
  }
  const slip = explainLine(yaml, line, placeAt);
  if (slip) return { diagnostic: slip, local: false, plain: true };
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const rest = restOfLine(yaml, offset);
      if (yaml.charAt(offset) === '?') return lost(badStart(offset));
      if (/^ *- /.test(rest)) return lost(beforeItem(yaml, line, placeAt));
      if (/:\s/.test(rest))
        return sound(problem('yaml-colon', at, { value: rest.trim(), next: '', braced: inBraces(line, rest) }));
      if (rest.endsWith(':')) return lost(problem('yaml-colon', at, { value: rest.trim(), next: '', braced: '' }));
      if (offset > line.content) return lost(misaligned(yaml, offset, placeAt));
      return lost(problem('yaml-line', at, { line: rest.trim() }));
    }
    case 'BLOCK_IN_FLOW': {
      const written = (/^[^,}\]\n]*/.exec(yaml.slice(offset))?.[0] ?? '').trim();
      const next = /\s([a-z][a-z-]*):\s/.exec(written)?.[1] ?? '';
      return sound(problem('yaml-colon', at, { value: written, next, braced: '' }));
    }
    case 'BAD_INDENT':
      return lost(problem('yaml-indentation', placeAt(line.content), {}));
    case 'MISSING_CHAR':
      if (error.message.startsWith('Sequence item'))
        return lost(problem('yaml-indentation', placeAt(line.content), {}));
      if (offset === line.content && error.message.startsWith('Implicit map keys'))
        return lost(problem('yaml-line', at, { line: restOfLine(yaml, offset).trim() }));
      break;
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return sound(badStart(offset));
    case 'BAD_DQ_ESCAPE':
      return sound(problem('yaml-escape', at, { sign: yaml.slice(offset, offset + 2) }));
    case 'UNEXPECTED_TOKEN':
      if (error.message.startsWith('Unexpected , in flow')) return sound(problem('yaml-extra-comma', at, {}));
      if (error.message.startsWith('Unexpected scalar at node end') && isBelowIndented(yaml, line, offset))
        return lost(problem('yaml-indentation', at, {}));
      if (/^Unexpected flow-(?:map|seq)-end/.test(error.message))
        return lost(problem('yaml-extra-bracket', at, { bracket: yaml.charAt(offset) }));
      if (/^["']/.test(yaml.slice(value, offset)))
        return sound(problem('yaml-text-after-quote', at, { quote: yaml.charAt(value) }));
      if (/^[-[{>|*]/.test(yaml.slice(value))) return sound(badStart(value));
  }
  return lost(problem('yaml-syntax', at, {}));
}

/** Whether a line begins at the margin while the one above it, which it should be level with, does not. */
function isBelowIndented(yaml: string, line: YamlLine, offset: number): boolean {
  const above = lineAbove(yaml, line);
  return offset === line.start && above !== undefined && above.content > above.start;
}

/** A list item the parser did not expect: the slip is most often on the line above it. */
function beforeItem(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic {
  const above = lineAbove(yaml, line);
  return (above && explainLine(yaml, above, placeAt)) ?? problem('yaml-indentation', placeAt(line.content), {});
}

/** The line after the one an offset stands on, which the parser took for the end of a value. */
function misaligned(yaml: string, offset: number, placeAt: (offset: number) => Place): Diagnostic {
  const end = yaml.indexOf('\n', offset);
  const next = lineAt(yaml, end === -1 ? offset : end + 1);
  return explainLine(yaml, next, placeAt) ?? problem('yaml-indentation', placeAt(next.content), {});
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
