import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { findColonSlip } from './colon-slip.ts';
import { fieldSlip } from './field-slips.ts';
import { findFlowSlip, longestValue } from './flow-slips.ts';
import { indentedField } from './indented-field.ts';
import { keySignOf, mayBeSigned } from './key-signs.ts';
import { wordMarkOf } from './word-marks.ts';
import { lineAbove, lineAt, type YamlLine } from './yaml-line.ts';

/** A YAML text while the slips of its lines are taken out, from the top. */
export interface Mending {
  /** As it was written. */
  readonly yaml: string;
  readonly placeAt: (offset: number) => Place;
  readonly itemKeys: ReadonlySet<string>;
  /** Where the lines start that began with a word processor’s mark. */
  readonly marked: Set<number>;
  readonly edits: {
    /** Notes a replacement of equal length, which stands below those noted before. */
    replace(offset: number, replacement: string): void;
    /** The text with the replacements noted so far. */
    text(): string;
  };
  readonly slips: Diagnostic[];
  /** As in `MendedYaml`. */
  local: boolean;
}

/** A line and what it says once the signs at fault so far were taken out of it, in the same length. */
interface LineInHand {
  readonly line: YamlLine;
  text: string;
}

/**
 * Takes out the slips of a line and of the value that begins on it.
 * @returns the offset below that value where it may go on over further lines, else that of the line
 */
export function mendLine(mending: Mending, line: YamlLine): number {
  const { yaml, placeAt, slips, edits } = mending;
  const hand: LineInHand = { line, text: line.text };
  if (line.text.startsWith('%')) {
    slips.push(problem('yaml-line', placeAt(line.start), { line: line.text.trim() }));
    edits.replace(line.start, '#');
    return line.start;
  }
  mendIndent(mending, hand);
  const isSigned = mendKeySign(mending, hand);
  const isMarked = !isSigned && mendWordMark(mending, hand);
  mendDash(mending, hand);
  const misspelt = isSigned || isMarked ? undefined : fieldSlip(yaml, line, placeAt);
  if (misspelt) {
    slips.push(misspelt.slip);
    edit(mending, hand, misspelt.offset, misspelt.meant);
    mending.local &&= misspelt.local;
  }
  const indented = misspelt ? undefined : indentedField(yaml, line, placeAt);
  if (indented) {
    slips.push(indented.slip);
    edits.replace(line.start, indented.meant);
    return line.start;
  }
  return mendValue(mending, hand);
}

function edit({ edits }: Mending, hand: LineInHand, offset: number, replacement: string): void {
  const start = offset - hand.line.start;
  hand.text = `${hand.text.slice(0, start)}${replacement}${hand.text.slice(start + replacement.length)}`;
  edits.replace(offset, replacement);
}

/** Blanks before a key or a dash that YAML takes for letters. */
function mendIndent(mending: Mending, hand: LineInHand): void {
  const { line } = hand;
  const blanks = noBreakIndent.exec(line.text)?.[0] ?? '';
  if (blanks === '') return;
  mending.slips.push(problem('yaml-no-break-indent', mending.placeAt(line.start + blanks.search(/[^ ]/)), {}));
  edit(mending, hand, line.start, ' '.repeat(blanks.length));
}

/** A sign that stands before a key; tells whether there was one. */
function mendKeySign(mending: Mending, hand: LineInHand): boolean {
  const { edits, itemKeys, slips, placeAt } = mending;
  const signed = mayBeSigned(hand.line) ? keySignOf(edits.text(), hand.line, itemKeys) : undefined;
  if (!signed) return false;
  const { sign, key, offset, length } = signed;
  slips.push(problem('yaml-key-sign', placeAt(offset), { sign, key }));
  edit(mending, hand, offset, key.padEnd(length));
  return true;
}

/** The bullet of a word processor in the place of a dash, told once a list; tells whether there was one. */
function mendWordMark(mending: Mending, hand: LineInHand): boolean {
  const { yaml, marked, slips, placeAt } = mending;
  const found = wordMarkOf(yaml, hand.line, marked);
  if (!found) return false;
  marked.add(hand.line.start);
  edit(mending, hand, found.offset, `-${' '.repeat(found.length - 1)}`);
  if (!found.repeats) slips.push(problem('yaml-word-mark', placeAt(found.offset), { mark: found.mark }));
  return true;
}

/** Blanks after a dash that YAML takes for letters. */
function mendDash(mending: Mending, hand: LineInHand): void {
  const { line } = hand;
  const [, dash = '', gap = ''] = noBreakDash.exec(line.text) ?? [];
  if (gap === '') return;
  mending.slips.push(problem('yaml-no-break-dash', mending.placeAt(line.start + dash.length), {}));
  edit(mending, hand, line.start + dash.length, ' '.repeat(gap.length));
}

/** The value that begins on the line, emptied where it is at fault; gives what `mendLine` does. */
function mendValue(mending: Mending, { line, text }: LineInHand): number {
  const { yaml, placeAt, slips, edits } = mending;
  const found = findSlip(yaml, line, text, placeAt);
  if (!found) return line.start;
  if (found.slip) {
    slips.push(found.slip);
    mending.local &&= found.slip.place.line === placeAt(found.start).line;
    edits.replace(found.start, emptyValue(yaml.slice(found.start, found.end)));
  }
  const last = lineAt(yaml, found.end);
  return last.start + last.text.length + 1;
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

/**
 * An empty value of the length of the one at fault: a single sign that ends its line is a text begun on the lines
 * below, where none stands.
 */
function emptyValue(written: string): string {
  return written.length === 1 ? '|' : `""${written.slice(2).replace(/[^\n]/g, ' ')}`;
}
