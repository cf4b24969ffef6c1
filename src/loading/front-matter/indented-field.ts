import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { lineAbove, lineBelow, type YamlLine } from './yaml-line.ts';

/** A field that is further in than the one above it, which has its value and can hold no group. */
interface IndentedField {
  readonly slip: Diagnostic;
  /** The line in as many signs, with the field level with the one above it. */
  readonly meant: string;
}

const field = /^( *(?:- +)*)[A-Za-z][\w-]*: +([^\s#|>&*!{["'].*?)(?:\s+#.*)?$/;

/**
 * Finds in a text that the parser refused a field that was indented by mistake: `unit: points` over ` direction: up`
 * over `frequency: monthly`. A field that is level with the one above stands below it.
 */
export function indentedField(
  yaml: string,
  line: YamlLine,
  placeAt: (offset: number) => Place,
): IndentedField | undefined {
  if (!/^ +[a-z][\w-]*: +[^\s#|>]/.test(line.text)) return undefined;
  const above = lineAbove(yaml, line);
  const [, lead = '', value = ''] = (above && field.exec(above.text)) ?? [];
  const level = lead.length;
  if (!above || value === '' || line.content - line.start <= level) return undefined;
  const below = lineBelow(yaml, line);
  if (/:(?:\s|$)/.test(value) || below.content - below.start !== level || !/^ *[A-Za-z][\w-]*:(?: |$)/.test(below.text))
    return undefined;
  return {
    slip: problem('yaml-indentation', placeAt(line.content), { valued: placeAt(above.start).line, value }),
    meant: `${' '.repeat(level)}${line.text.trim()}`.padEnd(line.text.length),
  };
}
