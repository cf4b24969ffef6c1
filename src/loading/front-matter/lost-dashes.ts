import { isMap, isScalar, YAMLMap, type Node, type Pair, type YAMLSeq } from 'yaml';
import { keyOf } from './yaml-places.ts';

type Group = YAMLMap<Node, Node | null>;
type Field = Pair<Node, Node | null>;

/** How many fields are looked at to tell an item from keys written twice: no item has more. */
const mostLooked = 100;

/**
 * Parts in two each item of a list into which the one below it ran for want of a dash: several of its keys come again,
 * with other values. The list itself is changed, so that every place in it is a true one.
 * @returns the groups that lack a dash
 */
export function partRunOnItems(list: YAMLSeq): Group[] {
  const lacking: Group[] = [];
  list.items = list.items.flatMap((item) => {
    const parts = isMap<Node, Node | null>(item) && item.flow !== true ? partsOf(item) : [item];
    lacking.push(...(parts.slice(1) as Group[]));
    return parts;
  });
  return lacking;
}

function partsOf(group: Group): Group[] {
  const parts: Map<string, Field>[] = [];
  const fields: Field[][] = [];
  for (const [index, pair] of group.items.entries()) {
    const name = nameOf(pair);
    const part = parts.at(-1);
    const isNext = part?.has(name) && nameOf(group.items[index - 1]) !== name;
    if (part && !(isNext && beginsItem(part, group.items.slice(index, index + mostLooked)))) {
      if (!part.has(name)) part.set(name, pair);
      fields.at(-1)?.push(pair);
    } else {
      parts.push(new Map([[name, pair]]));
      fields.push([pair]);
    }
  }
  return fields.length > 1 ? fields.map(groupOf) : [group];
}

/** Whether several fields come again, most of them with other values: lines that were pasted twice have the same. */
function beginsItem(part: ReadonlyMap<string, Field>, next: readonly Field[]): boolean {
  const again = next.filter((pair) => part.has(nameOf(pair)));
  const other = again.filter((pair) => valueOf(pair) !== valueOf(part.get(nameOf(pair))));
  return again.length > 1 && 2 * other.length > again.length;
}

const valueOf = (pair: Field | undefined) => JSON.stringify(pair?.value ?? null);

function groupOf(items: Field[]): Group {
  const group = new YAMLMap<Node, Node | null>();
  group.items = items;
  const start = items[0]?.key.range?.[0] ?? 0;
  const end = items.at(-1)?.value?.range?.[2] ?? start;
  group.range = [start, end, end];
  return group;
}

function nameOf(pair: Field | undefined): string {
  return pair && isScalar(pair.key) ? keyOf(pair.key) : '';
}
