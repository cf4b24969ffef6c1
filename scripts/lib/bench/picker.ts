/** A source of choices that repeats itself for the same seed (mulberry32). */
export interface Picker {
  /** A number from 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from `min` to `max`, both possible. */
  between(min: number, max: number): number;
  /** One of a list. */
  of(list: readonly string[]): string;
}

/** Makes a picker from a seed. */
export function createPicker(seed: number): Picker {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return { next, between, of: (list) => list[between(0, list.length - 1)] ?? '' };
}
