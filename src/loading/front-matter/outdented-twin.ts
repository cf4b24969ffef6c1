import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { keyOf } from './yaml-places.ts';

type Field = Pair<Node, Node | null>;
type Group = YAMLMap<Node, Node | null>;

/** A field that was put back into the group that it stands under. */
export interface ReturnedField {
  readonly field: Field;
  /** The field whose value is that group. */
  readonly group: Field;
}

/**
 * Puts back a field that stands further out than its group, and so became the twin of another: of `stages:` over
 * `  pilot: { arranged: … }` over `exit: { arranged: … }`, the last is one of the stages where another `exit` has none
 * of their fields. The group itself is changed, so that every place in it is a true one.
 */
export function returnOutdentedTwins(group: Group): ReturnedField[] {
  const returned = twinsOf(group.items).flatMap(([earlier, later]) => {
    const found =
      groupAbove(group.items, earlier, fieldsWithin(later)) ?? groupAbove(group.items, later, fieldsWithin(earlier));
    if (found && isMap<Node, Node | null>(found.group.value)) found.group.value.items.push(found.field);
    return found ? [found] : [];
  });
  const moved = new Set(returned.map(({ field }) => field));
  if (moved.size > 0) group.items = group.items.filter((field) => !moved.has(field));
  return returned;
}

/** The fields whose key comes again, each with the next such. */
function twinsOf(fields: readonly Field[]): (readonly [earlier: Field, later: Field])[] {
  const seen = new Map<string, Field>();
  return fields.flatMap((field) => {
    const name = nameOf(field);
    const earlier = name === '' ? undefined : seen.get(name);
    seen.set(name, field);
    return earlier ? [[earlier, field] as const] : [];
  });
}

/** The group right above a field whose parts have the fields that it has, and none of those of its twin. */
function groupAbove(fields: readonly Field[], field: Field, ofTwin: ReadonlySet<string>): ReturnedField | undefined {
  const above = fields[fields.indexOf(field) - 1];
  const own = fieldsWithin(field);
  if (!above || !isMap<Node, Node | null>(above.value) || above.value.flow === true || own.size === 0) return undefined;
  const parts = above.value.items;
  if (parts.some((part) => nameOf(part) === nameOf(field) || fieldsWithin(part).size === 0)) return undefined;
  const known = new Set(parts.flatMap((part) => [...fieldsWithin(part)]));
  const isOne = [...own].every((name) => known.has(name)) && ![...ofTwin].some((name) => known.has(name));
  return isOne ? { field, group: above } : undefined;
}

function fieldsWithin({ value }: Field): ReadonlySet<string> {
  return new Set(isMap<Node, Node | null>(value) ? value.items.map(nameOf) : []);
}

function nameOf({ key }: Field): string {
  return isScalar(key) ? keyOf(key) : '';
}
