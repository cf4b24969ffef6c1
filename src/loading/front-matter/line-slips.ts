import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { longestGroup } from './outdented.ts';
import { lineAbove, type YamlLine } from './yaml-line.ts';

/**
 * What a line the parser stumbled on plainly shows, whatever the parser says of it: a tab or no-break spaces
 * that look like indentation, a dash or colon stuck to what follows, a list item without its dash. Undefined
 * where it shows none of these.
 */
export function explainLine(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const { start, text } = line;
  const tab = /^(?: *-)? *\t/.exec(text);
  if (tab) return problem('yaml-tab', placeAt(start + tab[0].length - 1), {});
  const indent = /^ *[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.exec(text);
  if (indent) return problem('yaml-no-break-indent', placeAt(start + indent[0].length - 1), {});
  const colon = /^( *(?:- +)*([\w-]+):)[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.exec(text);
  if (colon) return problem('yaml-no-break-space', placeAt(start + (colon[1]?.length ?? 0)), { key: colon[2] ?? '' });
  const stuckDash = /^ *-[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.exec(text);
  if (stuckDash) return problem('yaml-no-break-dash', placeAt(start + stuckDash[0].length - 1), {});
  const dash = /^( *)(-)([^\s-].*)$/.exec(text);
  if (dash) return missingSpace(placeAt(start + (dash[1]?.length ?? 0)), '-', dash[3] ?? '');
  const key = /^( *(?:- +)*)([A-Za-z][\w-]*:)([^\s:/].*)$/.exec(text);
  if (key) return missingSpace(placeAt(start + (key[1]?.length ?? 0)), key[2] ?? '', key[3] ?? '');
  // `name = { a: b }` or `name { a: b }`, whose own colon would else be what is wrong.
  if (/^ *(?:- +)*[a-z][\w-]* *(?:= *)?(?:\{.*\}|\[.*\])\s*(?:#.*)?$/.test(text))
    return problem('yaml-line', placeAt(line.content), { line: text.trim() });
  return (
    missingDash(yaml, line, placeAt) ??
    missingGroupDash(yaml, line, placeAt) ??
    missingFirstDash(yaml, line, placeAt) ??
    loneDash(yaml, line, placeAt)
  );
}

function missingSpace(place: Place, sign: string, rest: string): Diagnostic {
  return problem('yaml-missing-space', place, { written: `${sign}${rest}`, suggestion: `${sign} ${rest}` });
}

/** An item in braces or brackets that has no dash, though the one above or below it has. */
function missingDash(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const isItem = /^ *[{[](?!.*[}\]]\s*[^\s,#}\]][^}\]]*$)/;
  if (isItem.test(line.text)) {
    const above = lineAbove(yaml, line);
    return above && /^ *- [{[]/.test(above.text) ? problem('yaml-missing-dash', placeAt(line.content), {}) : undefined;
  }
  if (!/^ *- /.test(line.text)) return undefined;
  const above = lineAbove(yaml, line);
  if (!above) return undefined;
  const key = lineAbove(yaml, above);
  // The first item of a list may stand where its dash did, or past it.
  const isFirst = key !== undefined && /^ *(?:- +)?[a-z][\w-]*:\s*(?:#.*)?$/.test(key.text);
  const past = above.content - above.start - (line.content - line.start);
  if (past !== 0 && !(isFirst && past === 2)) return undefined;
  return isItem.test(above.text) ? problem('yaml-missing-dash', placeAt(above.content), {}) : undefined;
}

/**
 * An item of several lines that has no dash, though the one above or below it has: its first key is theirs. It stands
 * where a dash would, or where the fields of the items do.
 */
function missingGroupDash(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const [, dash = '', key = ''] = /^ *(- +)?([A-Za-z][\w-]*):(?:\s|$)/.exec(line.text) ?? [];
  if (key === '') return undefined;
  const indent = line.content - line.start;
  let inner: YamlLine | undefined;
  let above = lineAbove(yaml, line);
  for (let passed = 0; above && above.content - above.start > indent; passed += 1) {
    if (passed > longestGroup) return undefined;
    inner = above;
    above = lineAbove(yaml, above);
  }
  if (!above) return undefined;
  if (dash === '' && inner === undefined && isItemBelow(yaml, above, line)) return missing(above);
  const first = dash === '' ? above : inner;
  const own = new RegExp(`^ *${dash === '' ? '- +' : ''}${key}:(?:\\s|$)`);
  if (!first || !own.test(first.text)) return undefined;
  if (dash === '') return above.content - above.start === indent ? missing(line) : undefined;
  return /^ *(?:- +)?[A-Za-z][\w-]*:\s*(?:#.*)?$/.test(above.text) ? missing(first) : undefined;

  function missing(item: YamlLine): Diagnostic {
    return problem('yaml-missing-dash', placeAt(item.content), {});
  }
}

/** The first item of a text that is all one list, where it lost its dash though the one below it has its own. */
function missingFirstDash(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  if (!line.text.startsWith('- ')) return undefined;
  let first: YamlLine | undefined;
  for (let above = lineAbove(yaml, line), passed = 0; above; above = lineAbove(yaml, above), passed += 1) {
    if (passed > longestGroup || !/^ +[^ \t-]/.test(above.text)) return undefined;
    first = above;
  }
  return first && problem('yaml-missing-dash', placeAt(first.content), {});
}

/** A group between braces that the dash before it was cut from, on the line above, and that is no further in. */
function loneDash(yaml: string, line: YamlLine, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const above = /^ *\{.*\}\s*(?:#.*)?$/.test(line.text) ? lineAbove(yaml, line) : undefined;
  return above && /^ *-\s*$/.test(above.text)
    ? problem('yaml-indentation', placeAt(line.content), { opened: placeAt(above.start).line })
    : undefined;
}

/** How many signs an item is searched for the next one. */
const longestItem = 8_000;

/** Whether a line opens no group though the one below it is deeper, and an item that begins as it does stands below. */
function isItemBelow(yaml: string, line: YamlLine, inner: YamlLine): boolean {
  const [, blanks = '', key = ''] = /^( *)([A-Za-z][\w-]*):[ \t]+[^\s#|>]/.exec(line.text) ?? [];
  if (key === '' || inner.content - inner.start !== blanks.length + 2) return false;
  const below = yaml.slice(inner.start, inner.start + longestItem).split('\n');
  const next = below.find((text) => /\S/.test(text) && !text.startsWith(`${blanks}  `) && !/^ *#/.test(text));
  return next?.startsWith(`${blanks}- ${key}: `) ?? false;
}
