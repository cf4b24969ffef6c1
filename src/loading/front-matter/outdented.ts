import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { lineAbove, type YamlLine } from './yaml-line.ts';

const indentOf = ({ start, content }: YamlLine) => content - start;
const isField = ({ text }: YamlLine) => /^ *[A-Za-z][\w-]*:(?:\s|$)/.test(text);
const isItem = ({ text }: YamlLine) => /^ *-(?: |$)/.test(text);
const opensGroup = ({ text }: YamlLine) => /^ *[A-Za-z][\w-]*:[ \t]*(?:#.*)?$/.test(text);

/**
 * The field that stands further out than the others of its group, told where it is, since the parser stumbles on a line
 * below it only: `variables:` over `seuil: 1` over `  plafond: 2`, or a group among others of a group.
 * @param line on which the parser stumbled
 */
function outdented(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const above = lineAbove(yaml, line);
  if (!above || !isField(line)) return undefined;
  const opening =
    indentOf(above) < indentOf(line)
      ? (firstOfGroup(yaml, above) ?? amongSiblings(yaml, above, indentOf(line)))
      : amongFields(yaml, line);
  return (
    opening &&
    problem('yaml-indentation', placeAt(opening.field.content), { opened: placeAt(opening.group.start).line })
  );
}

/**
 * A line that is not level with those of its group, told where the slip is: on the first line of the group, where that
 * is the one out of line, or with the value that its key already has.
 */
export function misaligned(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic {
  const first = outdented(yaml, line, placeAt) ?? firstOutOfLine(yaml, line, placeAt);
  if (first) return first;
  const above = lineAbove(yaml, line);
  const valued = above && indentOf(above) < indentOf(line) ? valueOf(above) : undefined;
  if (!above || !valued) return problem('yaml-indentation', placeAt(line.content), {});
  const [value, start] = valued;
  if (/^(?:\/\/|\/\*|<!--)/.test(value)) return problem('yaml-line', placeAt(start), { line: value });
  return !isField(line)
    ? problem('yaml-indentation', placeAt(line.content), {})
    : problem('yaml-indentation', placeAt(line.content), { valued: placeAt(above.start).line, value });
}

/** The first line of a group, where it stands elsewhere than two signs in and the line the parser stumbled on does. */
function firstOutOfLine(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const within = linesWithin(yaml, line, indentOf(line));
  if (!within) return undefined;
  const outer = lineAbove(yaml, within.at(-1) ?? line);
  const group = outer && opensGroup(outer) ? outer : outer && lineAbove(yaml, outer);
  const first = group === outer ? within.at(-1) : outer;
  if (!group || !first || !opensGroup(group) || indentOf(first) <= indentOf(group)) return undefined;
  if (indentOf(line) !== indentOf(group) + 2 || indentOf(first) === indentOf(line)) return undefined;
  if (isItem(first) !== isItem(line) || !(isItem(first) || isField(first))) return undefined;
  return problem('yaml-indentation', placeAt(first.content), { opened: placeAt(group.start).line });
}

/** The text that the key of a line has for value, and where it begins. */
function valueOf({ start, text }: YamlLine): readonly [value: string, start: number] | undefined {
  const [, before = '', value] = /^( *(?:- +)*[A-Za-z][\w-]*:[ \t]+)([^\s#|>&*!{["'].*?)(?:\s+#.*)?$/.exec(text) ?? [];
  return value === undefined ? undefined : [value, start + before.length];
}

interface Outdented {
  readonly field: YamlLine;
  /** The line that opens the group it belongs to. */
  readonly group: YamlLine;
}

/** A field with its value, right under the line that opens its group and level with it. */
function firstOfGroup(yaml: string, field: YamlLine): Outdented | undefined {
  const group = lineAbove(yaml, field);
  if (!group || !isField(field) || opensGroup(field) || !opensGroup(group)) return undefined;
  return indentOf(group) === indentOf(field) ? { field, group } : undefined;
}

/** A group that holds deeper fields than those which follow it and those above it, among which it belongs. */
function amongFields(yaml: string, line: YamlLine): Outdented | undefined {
  const indent = indentOf(line);
  const after = linesWithin(yaml, line, indent);
  if (!after) return undefined;
  const field = lineAbove(yaml, after.at(-1) ?? line);
  if (!field || !isField(field) || !opensGroup(field) || after.some((inner) => indentOf(inner) === indent))
    return undefined;
  return amongSiblings(yaml, field, indent);
}

/** A field below others of a group that all stand deeper, and level with the line that opens the group. */
function amongSiblings(yaml: string, field: YamlLine, indent: number): Outdented | undefined {
  const before = linesWithin(yaml, field, indent);
  const first = before?.at(-1);
  const group = first && lineAbove(yaml, first);
  if (!before || !group || !opensGroup(group) || indentOf(group) !== indentOf(field)) return undefined;
  return before.some((other) => indentOf(other) === indent && isField(other)) ? { field, group } : undefined;
}

/** A group of more lines is not searched, lest each line of a long list cost a walk through the whole. */
export const longestGroup = 200;

/** The lines above one that are indented no less than that, from the nearest up; undefined where they are too many. */
function linesWithin(yaml: string, line: YamlLine, indent: number): YamlLine[] | undefined {
  const lines: YamlLine[] = [];
  for (let above = lineAbove(yaml, line); above && indentOf(above) >= indent; above = lineAbove(yaml, above)) {
    lines.push(above);
    if (lines.length > longestGroup) return undefined;
  }
  return lines;
}
