import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { findColonSlip } from './colon-slip.ts';
import { fieldSlip } from './field-slips.ts';
import { findFlowSlip, longestValue } from './flow-slips.ts';
import { indentedField } from './indented-field.ts';
import { itemKeysOf, keySignOf, mayBeSigned } from './key-signs.ts';
import { levelledYaml } from './leading-indent.ts';
import { withoutLoneBrace } from './lone-brace.ts';
import { wordMarkOf } from './word-marks.ts';
import { lineAbove, lineAt, type YamlLine } from './yaml-line.ts';

/**
 * A YAML text whose plain slips were taken out, and what they were. Its offsets are those of
 * the text as it was written.
 */
export interface MendedYaml {
  readonly yaml: string;
  readonly slips: Diagnostic[];
  /**
   * False where a slip stands on a further line of its value, so that what is missing there would
   * be told on another line.
   */
  readonly local: boolean;
}

/**
 * Finds in a text that the parser refused the slips its lines plainly show, from the top, and puts an empty text of the
 * same length in the place of each value at fault: one open quote then hides nothing of what follows it.
 */
export function mendYaml(written: string, placeAt: (offset: number) => Place): MendedYaml {
  const bare = withoutLoneBrace(written, placeAt);
  const { yaml, moved } = bare.slips.length > 0 ? { yaml: bare.yaml, moved: [] } : levelledYaml(written);
  const slips: Diagnostic[] = [
    ...bare.slips,
    ...moved.map((offset) => problem('yaml-indentation', placeAt(offset), {})),
  ];
  const marked = new Set<number>();
  const itemKeys = itemKeysOf(yaml);
  const edits = editsOf(yaml);
  let local = true;
  let blockText: number | undefined;
  for (let at = 0; at < yaml.length;) {
    const line = lineAt(yaml, at);
    const indent = line.content - line.start;
    const isBlank = line.text.trim() === '';
    at = line.start + line.text.length + 1;
    if (isBlank) continue;
    // The lines of a text after `|` or `>` are letters, whatever they look like.
    if (blockText !== undefined && indent > blockText) continue;
    blockText = /(?::|^ *-)[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line.text) ? indent : undefined;
    let text = line.text;
    const edit = (offset: number, replacement: string) => {
      const start = offset - line.start;
      text = `${text.slice(0, start)}${replacement}${text.slice(start + replacement.length)}`;
      edits.replace(offset, replacement);
    };
    if (indent === 0 && line.text.startsWith('%')) {
      slips.push(problem('yaml-line', placeAt(line.start), { line: line.text.trim() }));
      edit(line.start, '#');
      continue;
    }
    const blanks = noBreakIndent.exec(line.text)?.[0] ?? '';
    if (blanks !== '') {
      slips.push(problem('yaml-no-break-indent', placeAt(line.start + blanks.search(/[^ ]/)), {}));
      edit(line.start, ' '.repeat(blanks.length));
    }
    const signed = mayBeSigned(line) ? keySignOf(edits.text(), line, itemKeys) : undefined;
    if (signed) {
      const { sign, key, offset, length } = signed;
      slips.push(problem('yaml-key-sign', placeAt(offset), { sign, key }));
      edit(offset, key.padEnd(length));
    }
    const mark = signed ? undefined : wordMarkOf(yaml, line, marked);
    if (mark) {
      marked.add(line.start);
      edit(mark.offset, `-${' '.repeat(mark.length - 1)}`);
      if (!mark.repeats) slips.push(problem('yaml-word-mark', placeAt(mark.offset), { mark: mark.mark }));
    }
    const [, dash = '', gap = ''] = noBreakDash.exec(line.text) ?? [];
    if (gap !== '') {
      slips.push(problem('yaml-no-break-dash', placeAt(line.start + dash.length), {}));
      edit(line.start + dash.length, ' '.repeat(gap.length));
    }
    const misspelt = signed || mark ? undefined : fieldSlip(yaml, line, placeAt);
    if (misspelt) {
      slips.push(misspelt.slip);
      edit(misspelt.offset, misspelt.meant);
      local &&= misspelt.local;
    }
    const indented = misspelt ? undefined : indentedField(yaml, line, placeAt);
    if (indented) {
      slips.push(indented.slip);
      edit(line.start, indented.meant);
      continue;
    }
    const found = findSlip(yaml, line, text, placeAt);
    if (!found) continue;
    const last = lineAt(yaml, found.end);
    // Never back: the reading must end, wherever a value seems to.
    at = Math.max(at, last.start + last.text.length + 1);
    if (!found.slip) continue;
    slips.push(found.slip);
    local &&= found.slip.place.line === placeAt(found.start).line;
    edits.replace(found.start, emptyValue(yaml.slice(found.start, found.end)));
  }
  return { yaml: edits.text(), slips, local };
}

const noBreak = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Blanks before a key or a dash, one of which YAML takes for a letter. */
const noBreakIndent = new RegExp(`^ *[${noBreak}][ ${noBreak}]*(?=- |[A-Za-z][\\w-]*:(?: |$))`);

/** A dash parted from its field or its group by such a blank. */
const noBreakDash = new RegExp(`^( *-)([ ${noBreak}]*[${noBreak}][ ${noBreak}]*)(?:\\{|[a-z][\\w-]*:(?: |$))`);

/** Whether a text that the parser accepts has such blanks before keys, which ended in them. */
export function hasNoBreakIndent(yaml: string): boolean {
  return new RegExp(noBreakIndent.source, 'm').test(yaml);
}

/** The slip of a value that begins on a line, `text` being the line without the signs taken out of it. */
function findSlip(yaml: string, line: YamlLine, text: string, placeAt: (offset: number) => Place) {
  const find = (whole: string, own: YamlLine, at: (offset: number) => Place) =>
    findFlowSlip(whole, own, at) ?? findColonSlip(whole, own, at);
  if (text === line.text) return find(yaml, line, placeAt);
  // Only what is near is looked at: of a long list, each line would otherwise cost a copy of the whole.
  const base = lineAbove(yaml, line)?.start ?? line.start;
  const before = yaml.slice(base, line.start);
  const near = `${before}${text}${yaml.slice(line.start + text.length, line.start + text.length + 2 * longestValue)}`;
  const found = find(near, lineAt(near, before.length), (offset) => placeAt(base + offset));
  return found && { ...found, start: found.start + base, end: found.end + base };
}

/** Replacements of equal length, gathered from the top down and made at once when the text is asked for. */
function editsOf(yaml: string) {
  let text = yaml;
  let waiting: { readonly offset: number; readonly replacement: string }[] = [];
  return {
    replace(offset: number, replacement: string) {
      waiting.push({ offset, replacement });
    },
    text(): string {
      let done = 0;
      const pieces = waiting.flatMap(({ offset, replacement }) => {
        const piece = [text.slice(done, offset), replacement];
        done = offset + replacement.length;
        return piece;
      });
      if (waiting.length > 0) text = [...pieces, text.slice(done)].join('');
      waiting = [];
      return text;
    },
  };
}

/**
 * An empty value of the length of the one at fault: a single sign that ends its line is a text begun on the lines
 * below, where none stands.
 */
function emptyValue(written: string): string {
  return written.length === 1 ? '|' : `""${written.slice(2).replace(/[^\n]/g, ' ')}`;
}
