import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { itemKeysOf } from './key-signs.ts';
import { levelledYaml } from './leading-indent.ts';
import { withoutLoneBrace } from './lone-brace.ts';
import { mendLine, type Mending } from './mend-line.ts';
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
  const bare = withoutLoneBrace(written, placeAt);
  const { yaml, moved } = bare.slips.length > 0 ? { yaml: bare.yaml, moved: [] } : levelledYaml(written);
  const mending: Mending = {
    yaml,
    placeAt,
    itemKeys: itemKeysOf(yaml),
    marked: new Set(),
    edits: editsOf(yaml),
    slips: [...bare.slips, ...moved.map((offset) => problem('yaml-indentation', placeAt(offset), {}))],
    local: true,
  };
  let blockText: number | undefined;
  for (let at = 0; at < yaml.length;) {
    const line = lineAt(yaml, at);
    const indent = line.content - line.start;
    at = line.start + line.text.length + 1;
    if (line.text.trim() === '') continue;
    // The lines of a text after `|` or `>` are letters, whatever they look like.
    if (blockText !== undefined && indent > blockText) continue;
    blockText = /(?::|^ *-)[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line.text) ? indent : undefined;
    // Never back: the reading must end, wherever a value seems to.
    at = Math.max(at, mendLine(mending, line));
  }
  return { yaml: mending.edits.text(), slips: mending.slips, local: mending.local };
}

/** Replacements of equal length, gathered from the top down and made at once when the text is asked for. */
function editsOf(yaml: string): Mending['edits'] {
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
