import { isAlias, isMap, isPair, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { comparePlaces, type Place } from '../../diagnostics/position.ts';
import { blankControls } from '../unseen-characters.ts';
import { explainBareKeys } from './bare-keys.ts';
import { partRunOnItems } from './lost-dashes.ts';
import { returnOutdentedTwins, type ReturnedField } from './outdented-twin.ts';
import { findEscapedCharacters } from './quoted-escapes.ts';
import { depthLimit } from './yaml-depth.ts';
import { writtenFrom } from './yaml-line.ts';
import { excessColonOf, keyOf } from './yaml-places.ts';

/** A YAML value with every scalar left as the text its author typed; an empty value is undefined. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue | undefined };

/** A YAML text as its values are read: where its offsets stand in the file, and what was found wrong in it so far. */
interface YamlSource {
  readonly yaml: string;
  readonly placeAt: (offset: number) => Place;
  readonly problems: Diagnostic[];
}

/**
 * The value of a node. Aliases, anchors, tags, merge keys and repeated keys are refused: each is told, and left out.
 */
export function yamlValueOf(source: YamlSource, node: Node | null, depth = 0): YamlValue | undefined {
  if (node === null) return undefined;
  const { yaml, placeAt } = source;
  if (depth > depthLimit)
    return refuse(source, problem('yaml-too-deep', placeAt(startOf(node)), { limit: depthLimit }));
  if (isAlias(node)) return refuseAlias(source, node);
  refuseProperties(source, node);
  if (isScalar(node)) return scalarValueOf(source, node);
  if (isSeq(node)) {
    const lacking = node.flow ? [] : partRunOnItems(node);
    source.problems.push(...lacking.map((group) => problem('yaml-missing-dash', placeAt(startOf(group)), {})));
    return node.items.map((item) => {
      const deep = node.flow ? undefined : explainDeepDash(source, item);
      return deep ?? yamlValueOf(source, item as Node | null, depth + 1) ?? '';
    });
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  if (!node.flow) {
    tellOutdented(source, returnOutdentedTwins(node));
    return groupValueOf(source, node.items, depth);
  }
  const { items } = node;
  source.problems.push(...explainBareKeys(items, yaml, placeAt));
  return groupValueOf(
    source,
    items.filter(({ key, value }) => value !== null || isAlias(key)),
    depth,
  );
}

/**
 * Tells an item whose text goes on with the dash of the next one, `- a` over `  - b`, and gives what
 * stands before that dash.
 */
function explainDeepDash({ yaml, placeAt, problems }: YamlSource, item: unknown): string | undefined {
  if (!isScalar(item) || !isPlain(item) || !item.range) return undefined;
  const [start, end] = item.range;
  const dash = /\n *-(?=[ \n])/.exec(yaml.slice(start, end));
  if (!dash) return undefined;
  const { line } = placeAt(start);
  problems.push(problem('yaml-deep-dash', placeAt(start + dash.index + dash[0].length - 1), { line }));
  return yaml
    .slice(start, start + dash.index)
    .replace(/\s+/g, ' ')
    .trim();
}

function tellOutdented({ placeAt, problems }: YamlSource, returned: readonly ReturnedField[]): void {
  for (const { field, group } of returned)
    problems.push(
      problem('yaml-indentation', placeAt(startOf(field.key)), { opened: placeAt(startOf(group.key)).line }),
    );
}

/** A syntax error already told there, and what a group shares with its first key, are one problem. */
function refuse({ problems }: YamlSource, refused: Diagnostic): undefined {
  if (!problems.some(({ place }) => comparePlaces(place, refused.place) === 0)) problems.push(refused);
}

function refuseAlias(source: YamlSource, node: Alias): undefined {
  const { yaml, placeAt } = source;
  const values = { sign: `*${node.source}`, value: writtenFrom(yaml, startOf(node)) };
  return refuse(source, problem('yaml-anchor', placeAt(startOf(node)), values));
}

/** Refuses the anchor and the tag that stand before a node. */
function refuseProperties(source: YamlSource, node: Node & { anchor?: string }): void {
  const { yaml, placeAt } = source;
  if (node.anchor !== undefined) {
    const sign = Math.max(yaml.lastIndexOf('&', startOf(node)), 0);
    const values = { sign: `&${node.anchor}`, value: writtenFrom(yaml, sign) };
    refuse(source, problem('yaml-anchor', placeAt(sign), values));
  }
  const tag = writtenTag(node, yaml);
  if (tag) refuse(source, problem('yaml-tag', placeAt(tag.offset), { tag: tag.text }));
}

function groupValueOf(source: YamlSource, items: readonly Pair<Node, Node | null>[], depth: number): YamlValue {
  const result: { [key: string]: YamlValue | undefined } = {};
  const seen = new Map<string, { place: Place; rank: number }>();
  let repeated: { rank: number; earlier: number } | undefined;
  for (const [rank, pair] of items.entries()) {
    const key = isPair(pair) ? readKey(source, pair.key) : undefined;
    if (key === undefined) continue;
    const place = source.placeAt(startOf(pair.key));
    const earlier = seen.get(key);
    if (earlier) {
      // Lines that were pasted twice are one slip.
      const goesOn = repeated?.rank === rank - 1 && repeated.earlier === earlier.rank - 1;
      if (goesOn) countOther(source, place);
      else refuse(source, problem('duplicate-key', place, { key, line: earlier.place.line }));
      repeated = { rank, earlier: earlier.rank };
      continue;
    }
    seen.set(key, { place, rank });
    result[key] = yamlValueOf(source, pair.value, depth + 1);
  }
  return result;
}

/** Counts one more key written twice with the last one that was told. */
function countOther({ problems }: YamlSource, { line }: Place): void {
  const told = problems.findLastIndex(({ code }) => code === 'duplicate-key');
  const first = problems[told];
  if (first) problems[told] = { ...first, others: { count: (first.others?.count ?? 0) + 1, line } };
}

/** The name of a field; undefined where a field cannot have one such. */
function readKey(source: YamlSource, node: Node): string | undefined {
  const { placeAt, problems } = source;
  if (isAlias(node)) return refuseAlias(source, node);
  const place = placeAt(startOf(node));
  if (!isScalar(node) || keyOf(node) === '') return refuse(source, problem('yaml-key', place, {}));
  if (keyOf(node) === '__proto__') return refuse(source, problem('yaml-reserved-key', place, { key: keyOf(node) }));
  refuseProperties(source, node);
  const key = keyOf(node);
  const group = isPlain(node) ? groupWithin(source, node) : undefined;
  if (group) return refuse(source, group);
  const space = noBreakSpace(String(node.value));
  if (space !== -1 && !problems.some((told) => told.place.line === place.line)) {
    const code = space === 0 ? 'yaml-no-break-indent' : 'yaml-no-break-space';
    refuse(source, problem(code, placeAt(startOf(node) + space), { key }));
  }
  const colon = excessColonOf(node);
  if (colon !== -1) refuse(source, problem('yaml-double-colon', placeAt(startOf(node) + colon), { key }));
  return key === '<<' ? refuse(source, problem('yaml-merge', place, {})) : key;
}

/** A key that a brace or a bracket ends, for want of a blank before it or of a colon: `dossier/a:{ locale: en }`. */
function groupWithin({ yaml, placeAt }: YamlSource, node: Scalar): Diagnostic | undefined {
  const start = startOf(node);
  const written = lineText(yaml, start).replace(/\s+#.*$/, '');
  const [, name, sign, rest = ''] = /^([^\s:={}[\]"']+)(:| *= *)([{[].*[}\]])$/.exec(written) ?? [];
  if (name === undefined || !/[{[]/.test(keyOf(node))) return undefined;
  return sign === ':'
    ? problem('yaml-missing-space', placeAt(start), { written, suggestion: `${name}: ${rest}` })
    : problem('yaml-line', placeAt(start), { line: written });
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where a key begins or ends with a space that YAML takes for a letter; −1 where it does not. */
function noBreakSpace(key: string): number {
  return /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(key)
    ? 0
    : key.search(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/);
}

/**
 * The tag its author wrote just before a value. `node.tag` would not do: the parser also fills it for untagged values.
 */
function writtenTag(node: Node, yaml: string): { offset: number; text: string } | undefined {
  const offset = startOf(node);
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  // An empty value begins where its tag ends: `a: !important`.
  const before = /(?<![^\s,[{])(!<[^>\n]*>|![^\s,[\]{}]*)[ \t]*$/.exec(yaml.slice(lineStart, offset));
  const written = before?.[1];
  return written === undefined ? undefined : { offset: lineStart + (before?.index ?? 0), text: written };
}

/**
 * Where a sign `#` with no blank after it ends an unquoted value: `Lot #4` is most often a text,
 * `# comme ceci` a comment.
 */
function cutAt(node: Scalar, yaml: string): number | undefined {
  const end = node.range?.[1];
  if (end === undefined || !isPlain(node)) return undefined;
  const cut = /^[ \t]*#(?=[^\s#])/.exec(yaml.slice(end, end + 80));
  return cut ? end + cut[0].length - 1 : undefined;
}

/** Where the comment begins that is all there is on the line of an empty value. */
function commentAfter(node: Scalar, yaml: string): number | undefined {
  const start = startOf(node);
  const gap = /^[ \t]*(?=#\s*[^\s#])/.exec(yaml.slice(start, start + 80));
  return gap ? start + gap[0].length : undefined;
}

/** The text within double quotes, whose escapes may spell out what no text may hold. */
function quotedText({ yaml, placeAt, problems }: YamlSource, node: Scalar): string {
  const start = startOf(node);
  const written = yaml.slice(start, node.range?.[1]);
  if (written.includes('\\')) problems.push(...findEscapedCharacters(written, (at) => placeAt(start + at)));
  return blankControls(String(node.value)).toWellFormed();
}

/**
 * The text of a scalar. An unquoted nothing, `~` or `null` is an empty value, as every YAML reader would have it.
 * No-break spaces at the ends of an unquoted value are blanks that only YAML takes for letters.
 */
function scalarValueOf(source: YamlSource, node: Scalar): string | undefined {
  if (node.type === 'QUOTE_DOUBLE') return quotedText(source, node);
  const { yaml, placeAt, problems } = source;
  const cut = cutAt(node, yaml);
  if (cut !== undefined) problems.push(problem('yaml-cut-by-hash', placeAt(cut), { rest: lineText(yaml, cut) }));
  const text = String(node.value);
  if (!isPlain(node)) return text;
  const comment = text === '' && cut === undefined ? commentAfter(node, yaml) : undefined;
  if (comment !== undefined)
    problems.push(problem('yaml-only-comment', placeAt(comment), { rest: lineText(yaml, comment) }));
  const list = isPlain(node) ? listWithin(node, yaml) : undefined;
  if (list !== undefined)
    problems.push(problem('yaml-list-in-text', placeAt(list), { line: placeAt(startOf(node)).line }));
  const bare = text.trim();
  const quote = loneQuote(bare) ? yaml.lastIndexOf('"', node.range?.[1]) : -1;
  if (quote !== -1) problems.push(problem('yaml-lone-quote', placeAt(quote), { value: bare.replace('"', '') }));
  const quoted = textInWordQuotes(bare);
  if (quoted !== '')
    problems.push(problem('yaml-typographic-quotes', placeAt(startOf(node)), { value: bare, text: quoted }));
  return bare === '' || bare === '~' || /^null$/i.test(bare) ? undefined : bare;
}

/** What stands within quotes of a word processor that surround a whole value; empty where none do. */
function textInWordQuotes(text: string): string {
  const [, double, single, french] = /^(?:[“„]([^“”„]*)[”“]|‘([^‘’]*)’|«([^«»]*)»)$/.exec(text) ?? [];
  return (double ?? single ?? french ?? '').trim();
}

/** Whether a text has one straight quote at the edge of a word; after a figure, it stands for inches. */
const loneQuote = (text: string) => /^[^"]*(?:[^"\d\s]"(?=[\s,.;:!?)]|$)|\s"(?=\S))[^"]*$/.test(text);

/** Where the first dash stands of several lines that go on an unquoted text as those of a list would. */
function listWithin({ range }: Scalar, yaml: string): number | undefined {
  if (!range) return undefined;
  // A text that begins with a dash itself is told where a list is expected.
  if (/^[-–—•]/.test(yaml.slice(range[0]))) return undefined;
  const dashes = [...yaml.slice(range[0], range[1]).matchAll(/\n[ \t]*-(?= )/g)];
  const [first] = dashes;
  return first && dashes.length > 1 ? range[0] + first.index + first[0].length - 1 : undefined;
}

function lineText(yaml: string, offset: number): string {
  return (yaml.slice(offset).split('\n', 1)[0] ?? '').trim();
}

function isPlain({ type }: Scalar): boolean {
  return type === 'PLAIN' || type === undefined;
}
