import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { lineAbove, type YamlLine } from './yaml-line.ts';

const indentOf = ({ start, content }: YamlLine) => content - start;
const isField = ({ text }: YamlLine) => /^ *[A-Za-z][\w-]*:(?:\s|$)/.test(text);
const opensGroup = ({ text }: YamlLine) => /^ *[A-Za-z][\w-]*:[ \t]*(?:#.*)?$/.test(text);

/**
 * The field that stands further out than the others of its group, told where it is, since the parser stumbles on a line
 * below it only: `variables:` over `seuil: 1` over `  plafond: 2`, or a group among others of a group.
 * @param line on which the parser stumbled
 */
export function outdented(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const above = lineAbove(yaml, line);
  if (!above || !isField(line)) return undefined;
  const opening = indentOf(above) < indentOf(line) ? firstOfGroup(yaml, above) : amongFields(yaml, line);
  return (
    opening &&
    problem('yaml-indentation', placeAt(opening.field.content), { opened: placeAt(opening.group.start).line })
  );
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
  const field = lineAbove(yaml, after.at(-1) ?? line);
  if (!field || !isField(field) || !opensGroup(field) || after.some((inner) => indentOf(inner) === indent))
    return undefined;
  const before = linesWithin(yaml, field, indent);
  const group = before.at(-1) && lineAbove(yaml, before.at(-1) ?? field);
  if (!group || !opensGroup(group) || indentOf(group) !== indentOf(field)) return undefined;
  return before.some((other) => indentOf(other) === indent && isField(other)) ? { field, group } : undefined;
}

/** The lines above one that are indented no less than that, from the nearest up. */
function linesWithin(yaml: string, line: YamlLine, indent: number): YamlLine[] {
  const lines: YamlLine[] = [];
  for (let above = lineAbove(yaml, line); above && indentOf(above) >= indent; above = lineAbove(yaml, above))
    lines.push(above);
  return lines;
}
