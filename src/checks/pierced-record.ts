import type { Hole } from '../loading/records/mend-record.ts';

/** The holes at and under a place. */
interface Pierced {
  readonly parts: Map<string, Pierced>;
  isHole: boolean;
  mayLackKeys: boolean;
}

const solid = (): Pierced => ({ parts: new Map(), isHole: false, mayLackKeys: false });

/**
 * A record that tells when one of its holes is read, so that a rule which looked at what is not the editor’s own words
 * is not believed. Listing the fields of a group reads every hole right under it.
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

function pierce<T extends object>(target: T, { parts, mayLackKeys }: Pierced, touch: () => void): T {
  const read = (key: string | symbol) => {
    const part = typeof key === 'string' ? parts.get(key) : undefined;
    if (part?.isHole === true || (mayLackKeys && !Reflect.has(target, key))) touch();
    return part;
  };
  return new Proxy(target, {
    get(_, key) {
      if (key === whole) return target;
      const part = read(key);
      const value: unknown = Reflect.get(target, key);
      return part && typeof value === 'object' && value !== null ? pierce(value, part, touch) : value;
    },
    has(_, key) {
      read(key);
      return Reflect.has(target, key);
    },
    ownKeys() {
      if (mayLackKeys || [...parts.values()].some(({ isHole }) => isHole)) touch();
      return Reflect.ownKeys(target);
    },
  });
}
