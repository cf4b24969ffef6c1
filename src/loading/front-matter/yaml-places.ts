import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { FieldPath } from '../../diagnostics/source-map.ts';

type Field = Pair<Scalar, Node | null>;

/** Finds the fields of a parsed YAML text again. Nothing is indexed until a place is asked for. */
export interface YamlPlaces {
  /** The offset of a field’s key or value; of its nearest written ancestor where it is not written. */
  offsetOf(path: FieldPath, target: 'key' | 'value'): number;
}

/** A key as records know it: accents composed, no-break spaces and colons in excess at its ends dropped. */
export function keyOf(key: Scalar): string {
  const written = String(key.value).normalize('NFC');
  const first = excessColonOf(key);
  return (first === -1 ? written : written.slice(0, first)).replace(
    /^[\u00a0\u2007\u202f]+|[\u00a0\u2007\u202f]+$/g,
    '',
  );
}

/** Where a key without quotes ends with a colon of its own, `due::`, or blanks before it; −1 where it does not. */
export function excessColonOf({ type, value }: Scalar): number {
  const isQuoted = type !== undefined && type !== 'PLAIN';
  const written = String(value).normalize('NFC');
  const first = isQuoted ? -1 : written.trimEnd().search(/\s*:+$/);
  return first > 0 ? first : -1;
}

/** @param root what the parser made of the whole text */
export function createYamlPlaces(root: Node | null): YamlPlaces {
  const indexed = new WeakMap<YAMLMap, Map<string, Field>>();

  function fieldOf(map: YAMLMap, step: string | number): Field | undefined {
    const known = indexed.get(map) ?? indexFields(map);
    indexed.set(map, known);
    return known.get(String(step));
  }

  function offsetOf(path: FieldPath, target: 'key' | 'value'): number {
    let node: Node | null = root;
    let offset = 0;
    for (const [index, step] of path.entries()) {
      if (isMap(node)) {
        const field = fieldOf(node, step);
        if (!field) return offset;
        const keyOffset = field.key.range?.[0] ?? offset;
        const value: Node | null = field.value;
        const empty = !value?.range || value.range[0] === value.range[1];
        const isLast = index === path.length - 1;
        offset = (isLast && target === 'key') || empty ? keyOffset : (value.range?.[0] ?? keyOffset);
        node = value;
      } else if (isSeq(node)) {
        const item = itemAt(node.items as (Node | null)[], step);
        if (!item) return offset;
        offset = item.range?.[0] ?? offset;
        node = item;
      } else return offset;
    }
    return offset;
  }

  return { offsetOf };
}

/** Of a key written twice, the first counts. */
function indexFields(map: YAMLMap): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (!isScalar(pair.key)) continue;
    const key = keyOf(pair.key);
    if (!fields.has(key)) fields.set(key, pair as Field);
  }
  return fields;
}

/**
 * An item of a list by its index, or by the `id` its author gave it: lists that were sorted or thinned keep their ids.
 */
function itemAt(items: readonly (Node | null)[], step: string | number): Node | null | undefined {
  if (typeof step === 'number') return items[step];
  return items.find((item) => isMap(item) && String(item.get('id')) === step);
}
