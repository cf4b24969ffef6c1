import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { findColonSlip } from './colon-slip.ts';
import { findFlowSlip } from './flow-slips.ts';
import { itemKeysOf, keySignOf } from './key-signs.ts';
import { levelledYaml } from './leading-indent.ts';
import { wordMarkOf } from './word-marks.ts';
import { lineAt } from './yaml-line.ts';

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
  const { yaml, moved } = levelledYaml(written);
  const slips: Diagnostic[] = moved.map((offset) => problem('yaml-indentation', placeAt(offset), {}));
  const marked = new Set<number>();
  const itemKeys = itemKeysOf(yaml);
  let mended = yaml;
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
    const signed = keySignOf(mended, lineAt(mended, line.start), itemKeys);
    if (signed) {
      const { sign, key, offset, length } = signed;
      slips.push(problem('yaml-key-sign', placeAt(offset), { sign, key }));
      mended = `${mended.slice(0, offset)}${key.padEnd(length)}${mended.slice(offset + length)}`;
    }
    const mark = signed ? undefined : wordMarkOf(yaml, line, marked);
    if (mark) {
      marked.add(line.start);
      const hyphen = `-${' '.repeat(mark.length - 1)}`;
      mended = `${mended.slice(0, mark.offset)}${hyphen}${mended.slice(mark.offset + mark.length)}`;
      if (!mark.repeats) slips.push(problem('yaml-word-mark', placeAt(mark.offset), { mark: mark.mark }));
    }
    const current = lineAt(mended, line.start);
    const found = findFlowSlip(mended, current, placeAt) ?? findColonSlip(mended, current, placeAt);
    if (!found) continue;
    const last = lineAt(yaml, found.end);
    // Never back: the reading must end, wherever a value seems to.
    at = Math.max(at, last.start + last.text.length + 1);
    if (!found.slip) continue;
    slips.push(found.slip);
    local &&= found.slip.place.line === placeAt(found.start).line;
    mended = withoutValue(mended, found);
  }
  return { yaml: mended, slips, local };
}

/**
 * The text with an empty value of the same length in the place of the one at fault: a single sign that ends its line is
 * a text begun on the lines below, where none stands.
 */
function withoutValue(yaml: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const empty = end - start === 1 ? '|' : `""${yaml.slice(start + 2, end).replace(/[^\n]/g, ' ')}`;
  return `${yaml.slice(0, start)}${empty}${yaml.slice(end)}`;
}
