import type { FieldPath } from '../diagnostics/source-map.ts';
import type { Hole } from '../loading/records/mend-record.ts';

/** The holes at and under a place. */
interface Pierced {
  readonly parts: Map<string, Pierced>;
  isHole: boolean;
  isKeyInDoubt: boolean;
  mayLackKeys: boolean;
}

const solid = (): Pierced => ({ parts: new Map(), isHole: false, isKeyInDoubt: false, mayLackKeys: false });

/**
 * A record that tells when one of its holes is read, so that a rule which looked at what is not the editor’s own words
 * is not believed. Listing the fields of a group reads the holes right under it that stand for no field of its own.
 */
export function piercedRecord<T extends object>(record: T, holes: readonly Hole[], touch: () => void): T {
  const root = solid();
  for (const { path, of } of holes) {
    let at = root;
    let value: unknown = record;
    for (const step of path) {
      const part = at.parts.get(String(step)) ?? solid();
      at.parts.set(String(step), part);
      at = part;
      value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
      // What the schema made another shape of is a hole from there on.
      if (typeof value !== 'object') break;
    }
    if (of !== 'keys' || typeof value !== 'object') at.isHole = true;
    else at.mayLackKeys = true;
    at.isKeyInDoubt ||= of === 'field';
  }
  return pierce(record, root, touch);
}

const whole = Symbol('the record, its holes unwatched');

/**
 * A record whose holes are read without a word: for what a rule looks up in every record, so that a link to
 * a page is not told less because the record that holds the link may have lost a former id. A record that
 * was not pierced is itself.
 */
export function unpierced<T extends object>(record: T): T {
  return (Reflect.get(record, whole) as T | undefined) ?? record;
}

const pierced = Symbol('the holes of the record');

/**
 * Whether what stands at a place of a record is as its editor wrote it: a value that no hole is on the way to, or a
 * key whose value alone is one. It reads the record without a word.
 */
export function isAsWritten(record: object, path: FieldPath, target: 'key' | 'value'): boolean {
  let at = Reflect.get(record, pierced) as Pierced | undefined;
  for (const [index, step] of path.entries()) {
    at = at?.parts.get(String(step));
    if (!at) return true;
    const isKey = target === 'key' && index === path.length - 1;
    if (isKey ? at.isKeyInDoubt : at.isHole) return false;
  }
  return true;
}

function pierce<T extends object>(target: T, node: Pierced, touch: () => void): T {
  const { parts, mayLackKeys } = node;
  const isListed = (key: string) => Reflect.has(target, key) && parts.get(key)?.isKeyInDoubt !== true;
  const read = (key: string | symbol) => {
    const part = typeof key === 'string' ? parts.get(key) : undefined;
    if (part?.isHole === true || (mayLackKeys && !Reflect.has(target, key))) touch();
    return part;
  };
  return new Proxy(target, {
    get(_, key) {
      if (key === whole) return target;
      if (key === pierced) return node;
      const part = read(key);
      const value: unknown = Reflect.get(target, key);
      return part && typeof value === 'object' && value !== null ? pierce(value, part, touch) : value;
    },
    has(_, key) {
      read(key);
      return Reflect.has(target, key);
    },
    ownKeys() {
      if (mayLackKeys || [...parts].some(([key, { isHole }]) => isHole && !isListed(key))) touch();
      return Reflect.ownKeys(target);
    },
  });
}
