import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';

/** A YAML syntax error told to an editor, and whether what follows it can still be trusted. */
export interface YamlProblem {
  readonly diagnostic: Diagnostic;
  /** False where the parser lost its place, so that fields after it may be misread. */
  readonly local: boolean;
}

/**
 * Turns an error of the YAML parser into a plain message about what editors really do:
 * an unquoted colon, a tab, an open quote or bracket, a value that begins with a reserved sign.
 * @param yaml the text parsed, in which the error’s offsets point
 */
export function explainYamlError(error: YAMLError, yaml: string, placeAt: (offset: number) => Place): YamlProblem {
  const offset = error.pos[0];
  const at = placeAt(offset);
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/:\s/.test(restOfLine(yaml, offset))) {
        return { diagnostic: problem('yaml-colon', at, { value: restOfLine(yaml, offset).trim() }), local: true };
      }
      if (startsInLine(yaml, offset)) return { diagnostic: problem('yaml-indentation', placeAt(nextLineContent(yaml, offset)), {}), local: false };
      return { diagnostic: problem('yaml-line', at, { line: restOfLine(yaml, offset).trim() }), local: false };
    case 'TAB_AS_INDENT':
      return { diagnostic: problem('yaml-tab', at, {}), local: false };
    case 'BAD_SCALAR_START':
      return {
        diagnostic: problem('yaml-plain-start', at, { sign: yaml.charAt(offset), value: restOfLine(yaml, offset).trim() }),
        local: true,
      };
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) {
        const quote = error.message.includes('"') ? '"' : "'";
        return { diagnostic: problem('yaml-quote', placeAt(openingQuote(yaml, quote, offset)), {}), local: false };
      }
      break;
    case 'BAD_INDENT':
      if (error.message.includes('Flow')) {
        const bracket = error.message.includes('sequence') ? '[' : '{';
        const opening = yaml.lastIndexOf(bracket, offset);
        return { diagnostic: problem('yaml-bracket', placeAt(Math.max(opening, 0)), { bracket }), local: false };
      }
      break;
    case 'MULTIPLE_DOCS':
      return { diagnostic: problem('yaml-documents', at, {}), local: false };
  }
  return { diagnostic: problem('yaml-syntax', at, {}), local: false };
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? undefined : end);
}

/** Whether something stands before the offset on its line: the value of a key, rather than a line of its own. */
function startsInLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() !== '';
}

function nextLineContent(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? offset : end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
}

/** An unclosed quote is noticed at the end of the file; what the editor needs is where it was opened. */
function openingQuote(yaml: string, quote: string, before: number): number {
  const lineStart = new RegExp(`(?:^|[\\s:,\\[{-])${quote}`, 'g');
  let opening = before;
  for (const match of yaml.slice(0, before).matchAll(lineStart)) opening = match.index + match[0].length - 1;
  return opening;
}
