import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type Scalar } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { comparePlaces, type Place, type Positions } from '../../diagnostics/position.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import { explainBareKeys } from './bare-keys.ts';
import { tooDeepAt } from './yaml-depth.ts';
import { writtenFrom } from './yaml-line.ts';
import { createYamlPlaces, keyOf } from './yaml-places.ts';
import { explainYamlError } from './yaml-problems.ts';

const depthLimit = 32;

/** A YAML value with every scalar left as the text its author typed; an empty value is undefined. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue | undefined };

/** What was read from a YAML text, and where each of its fields stands. */
export interface YamlReading {
  readonly value: YamlValue | undefined;
  readonly diagnostics: Diagnostic[];
  /** False when a syntax error may have moved fields about: what the schema says of them is then not worth telling. */
  readonly trustworthy: boolean;
  placeOf(path: FieldPath, target?: 'key' | 'value'): Place;
}

/**
 * Reads YAML 1.2 with no types at all (the failsafe schema): `007`, `1.10`, `12:30`, `2026-02-30` and `no` stay text,
 * and the model decides what each means. Aliases, anchors, tags, merge keys and repeated keys are refused.
 * @param yaml text with LF line ends
 * @param start where that text begins in the file that `positions` indexes
 */
export function readYaml(yaml: string, start: number, positions: Positions): YamlReading {
  const deep = tooDeepAt(yaml, depthLimit);
  if (deep !== undefined)
    return refusedReading(problem('yaml-too-deep', positions.at(start + deep), { limit: depthLimit }));
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    stringKeys: false,
  });
  const placeAt = (offset: number) => positions.at(start + offset);
  const diagnostics: Diagnostic[] = [];
  let trustworthy = true;
  for (const error of document.errors) {
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    const explained = explainYamlError(error, yaml, placeAt);
    // Once the parser has lost its place, only a slip that its own line shows is worth telling.
    if (!trustworthy && !explained.plain) continue;
    trustworthy &&= explained.local;
    const line = explained.diagnostic.place.line;
    if (!diagnostics.some((earlier) => earlier.place.line === line)) diagnostics.push(explained.diagnostic);
  }
  const converter = createConverter(yaml, placeAt, diagnostics);
  const root = document.contents;
  const value = converter(root, 0);
  if (!trustworthy) dropDoubtful(diagnostics);
  const places = createYamlPlaces(root);
  return {
    value,
    diagnostics,
    trustworthy,
    placeOf: (path, target = 'value') => placeAt(places.offsetOf(path, target)),
  };
}

/** A text too hostile to be parsed: the parser’s time grows with the square of its depth. */
function refusedReading(diagnostic: Diagnostic): YamlReading {
  return { value: undefined, diagnostics: [diagnostic], trustworthy: false, placeOf: () => diagnostic.place };
}

/** What is said of keys that a lost parser put together wrongly. */
function dropDoubtful(diagnostics: Diagnostic[]): void {
  const doubtful = new Set<string>(['yaml-key', 'yaml-bare-key', 'comma-in-braces', 'duplicate-key']);
  const kept = diagnostics.filter((diagnostic) => !doubtful.has(diagnostic.code));
  diagnostics.splice(0, diagnostics.length, ...kept);
}

function createConverter(yaml: string, placeAt: (offset: number) => Place, diagnostics: Diagnostic[]) {
  // A syntax error already told there, and what a group shares with its first key, are one problem.
  const refuse = (diagnostic: Diagnostic) => {
    if (!diagnostics.some(({ place }) => comparePlaces(place, diagnostic.place) === 0)) diagnostics.push(diagnostic);
    return undefined;
  };
  const lineText = (offset: number) => (yaml.slice(offset).split('\n', 1)[0] ?? '').trim();

  return function convert(node: Node | null, depth: number): YamlValue | undefined {
    if (node === null) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (depth > depthLimit) return refuse(problem('yaml-too-deep', placeAt(offset), { limit: depthLimit }));
    if (isAlias(node))
      return refuse(
        problem('yaml-anchor', placeAt(offset), { sign: `*${node.source}`, value: writtenFrom(yaml, offset) }),
      );
    refuseProperties(node);
    if (isScalar(node)) {
      const sign = cutAt(node, yaml);
      if (sign !== undefined) diagnostics.push(problem('yaml-cut-by-hash', placeAt(sign), { rest: lineText(sign) }));
      return scalarText(node);
    }
    if (isSeq(node)) return node.items.map((item) => convert(item as Node | null, depth + 1) ?? '');
    if (isMap(node)) {
      const items = node.items as Pair<Node, Node | null>[];
      if (node.flow) diagnostics.push(...explainBareKeys(items, yaml, placeAt));
      return convertMap(node.flow ? items.filter((pair) => pair.value !== null) : items, depth);
    }
    return undefined;
  };

  function refuseProperties(node: Node & { anchor?: string }): void {
    const offset = node.range?.[0] ?? 0;
    if (node.anchor !== undefined) {
      const sign = Math.max(yaml.lastIndexOf('&', offset), 0);
      refuse(problem('yaml-anchor', placeAt(sign), { sign: `&${node.anchor}`, value: writtenFrom(yaml, sign) }));
    }
    const tag = writtenTag(node, yaml);
    if (tag) refuse(problem('yaml-tag', placeAt(tag.offset), { tag: tag.text }));
  }

  function convertMap(items: readonly Pair<Node, Node | null>[], depth: number): YamlValue {
    const convert = createConverter(yaml, placeAt, diagnostics);
    const result: { [key: string]: YamlValue | undefined } = {};
    const seen = new Map<string, Place>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const keyPlace = placeAt(pair.key.range?.[0] ?? 0);
      if (!isScalar(pair.key) || ['', '__proto__'].includes(keyOf(pair.key))) {
        refuse(problem('yaml-key', keyPlace, {}));
        continue;
      }
      refuseProperties(pair.key);
      const key = keyOf(pair.key);
      const space = noBreakSpace(String(pair.key.value));
      if (space !== -1 && !diagnostics.some(({ place }) => place.line === keyPlace.line)) {
        const offset = (pair.key.range?.[0] ?? 0) + space;
        refuse(problem(space === 0 ? 'yaml-no-break-indent' : 'yaml-no-break-space', placeAt(offset), { key }));
      }
      if (key === '<<') {
        refuse(problem('yaml-merge', keyPlace, {}));
        continue;
      }
      const earlier = seen.get(key);
      if (earlier) {
        refuse(problem('duplicate-key', keyPlace, { key, line: earlier.line }));
        continue;
      }
      seen.set(key, keyPlace);
      result[key] = convert(pair.value, depth + 1);
    }
    return result;
  }
}

/** Where a key begins or ends with a space that YAML takes for a letter; −1 where it does not. */
function noBreakSpace(key: string): number {
  return /^[\u00a0\u2007\u202f]/.test(key) ? 0 : key.search(/[\u00a0\u2007\u202f]+$/);
}

/** The tag its author wrote just before a value. `node.tag` would not do: the parser also fills it for untagged values. */
function writtenTag(node: Node, yaml: string): { offset: number; text: string } | undefined {
  const offset = node.range?.[0] ?? 0;
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  // An empty value begins where its tag ends: `a: !important`.
  const before = /(?<![^\s,[{])(!<[^>\n]*>|![^\s,[\]{}]*)[ \t]*$/.exec(yaml.slice(lineStart, offset));
  const written = before?.[1];
  return written === undefined ? undefined : { offset: lineStart + (before?.index ?? 0), text: written };
}

/** Where a sign `#` with no blank after it ends an unquoted value: `Lot #4` is most often a text, `# comme ceci` a comment. */
function cutAt(node: Scalar, yaml: string): number | undefined {
  const end = node.range?.[1];
  if (end === undefined || !isPlain(node)) return undefined;
  const cut = /^[ \t]*#(?=[^\s#])/.exec(yaml.slice(end, end + 80));
  return cut ? end + cut[0].length - 1 : undefined;
}

/**
 * An unquoted nothing, `~` or `null` is an empty value, as every YAML reader would have it.
 * No-break spaces at the ends of an unquoted value are blanks that only YAML takes for letters.
 */
function scalarText(node: Scalar): string | undefined {
  const text = String(node.value);
  if (!isPlain(node)) return text;
  const bare = text.trim();
  return bare === '' || bare === '~' || /^null$/i.test(bare) ? undefined : bare;
}

function isPlain({ type }: Scalar): boolean {
  return type === 'PLAIN' || type === undefined;
}
