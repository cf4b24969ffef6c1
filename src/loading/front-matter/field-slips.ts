import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { lineAbove, lineBelow, type YamlLine } from './yaml-line.ts';

type PlaceAt = (offset: number) => Place;

/** A line that was meant for a field and is none, for want of a colon or of a space after it. */
interface FieldSlip {
  readonly slip: Diagnostic;
  /** Where its words begin, after the dash of an item. */
  readonly offset: number;
  /** The field meant, in as many signs as were written: with its value where there is room, else with an empty one. */
  readonly meant: string;
  /** False where no key is in sight, so that what the group then lacks is not worth telling. */
  readonly local: boolean;
}

/**
 * Finds in a text that the parser refused a line that stands where a field should, and lacks its colon or a space:
 * `title Boucle`, `title = Boucle`, `date:2026-03-01`, or `- id ostia` over `  name: Ostia`. The parser would tell it
 * as well, but would have lost its place, and with it all that is wrong further on.
 */
export function fieldSlip(yaml: string, line: YamlLine, placeAt: PlaceAt): FieldSlip | undefined {
  const [, lead = '', written = ''] = /^( *(?:- +)?)([A-Za-z].*?)[ \t]*$/.exec(line.text) ?? [];
  if (written === '') return undefined;
  const isItem = lead.includes('-');
  const offset = line.start + lead.length;
  const form = formOf(written, (at) => placeAt(offset + at), isItem);
  if (!form || !(isItem ? isFieldBelow(yaml, line, lead.length) : isAmongFields(yaml, line))) return undefined;
  return { slip: form.slip, offset, meant: form.meant.padEnd(written.length), local: form.meant !== '' };
}

const noBreak = '[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const noBreakAfter = new RegExp(`^([A-Za-z][\\w-]*:)(${noBreak}+)(?=\\S)`);
/** Whether a value may be over several lines, or does not close on its own the quote or the brackets that it opens. */
const goesOn = (value: string) =>
  /^[|>]|^(["'])(?!.*\1$)/.test(value) || value.split(/[[{]/).length !== value.split(/[\]}]/).length;

function formOf(written: string, placeAt: PlaceAt, isItem: boolean): Pick<FieldSlip, 'slip' | 'meant'> | undefined {
  const [, named = '', blanks = ''] = noBreakAfter.exec(written) ?? [];
  if (named !== '')
    return {
      slip: problem('yaml-no-break-space', placeAt(named.length), { key: named.slice(0, -1) }),
      meant: `${named}${' '.repeat(blanks.length)}${written.slice(named.length + blanks.length)}`,
    };
  const [, stuck = '', after = ''] = /^([A-Za-z][\w-]*:)([^\s:/].*)$/.exec(written) ?? [];
  if (stuck !== '')
    return goesOn(after)
      ? undefined
      : {
          slip: problem('yaml-missing-space', placeAt(0), { written, suggestion: `${stuck} ${after}` }),
          meant: emptied(stuck, written),
        };
  const slip = problem('yaml-line', placeAt(0), { line: written });
  const [, key = '', sign = '', value = ''] = /^([A-Za-z][\w-]*)( *[=：] *)(.*)$/.exec(written) ?? [];
  if (key !== '' && !goesOn(value)) {
    const hasRoom = sign.length > 1 && sign.endsWith(' ');
    return { slip, meant: hasRoom ? `${key}:`.padEnd(key.length + sign.length) + value : emptied(`${key}:`, written) };
  }
  const [, word = '', rest = ''] = /^([a-z][\w-]*) +([^:#]+)$/.exec(written) ?? [];
  if (word !== '' && !goesOn(rest)) return { slip, meant: emptied(`${word}:`, written) };
  // An item of one word has lost its key, and a line of one word may be the rest of a text.
  return isItem && /^[^\s:#]+$/.test(written) ? { slip, meant: '' } : undefined;
}

/** A key with an empty value, in as many signs as were written, or nothing where these are too few. */
function emptied(key: string, written: string): string {
  const field = `${key} ""`;
  return field.length <= written.length ? field : key.length < written.length ? `${key} ` : '';
}

const isField = (text: string) => /^ *(?:- +)?[A-Za-z][\w-]*:(?: |$)/.test(text);

function isFieldBelow(yaml: string, line: YamlLine, column: number): boolean {
  const below = lineBelow(yaml, line);
  return isField(below.text) && below.content - below.start === column;
}

/** How many lines above a sibling is looked for. */
const mostLooked = 100;

/**
 * Whether a line is level with a field above it that has its value: neither the rest of a text, which is further in,
 * nor the value of the key right above. The first line of a text is told by the field below it.
 */
function isAmongFields(yaml: string, line: YamlLine): boolean {
  const column = line.content - line.start;
  const nearest = lineAbove(yaml, line);
  if (!nearest) return column === 0 && isFieldBelow(yaml, line, 0);
  if (isBelowDeeper(yaml, line, column)) return false;
  let above: YamlLine | undefined = nearest;
  for (let passed = 0; above && innerColumn(above) > column && passed < mostLooked; passed += 1)
    above = lineAbove(yaml, above);
  if (!above || innerColumn(above) !== column || !isField(above.text)) return false;
  return above !== nearest || /: +[^\s#]/.test(above.text);
}

function isBelowDeeper(yaml: string, line: YamlLine, column: number): boolean {
  const below = lineBelow(yaml, line);
  return below.content - below.start > column;
}

const innerColumn = ({ text }: YamlLine) => /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
