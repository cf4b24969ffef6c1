import type { Place } from './position.ts';

/** A step into a record: a key, or an index of a list. */
export type FieldPath = readonly (string | number)[];

/** Where each field of each loaded file stands, so that whoever finds a problem can show it in the file. */
export interface SourceMap {
  /**
   * The place of a field. A field that is not written falls back to its nearest written ancestor, then to line 1.
   * @param target the key’s own place, or its value’s (the default)
   */
  placeOf(file: string, path: FieldPath, target?: 'key' | 'value'): Place;
  /**
   * The text of a field as its editor wrote it, before its schema made a number of it; undefined where none is known.
   */
  textOf?(file: string, path: FieldPath): string | undefined;
  /**
   * How many signs stand between the place of a field and its text: 1 for a quote, 0 for none; undefined where its text
   * begins on another line.
   */
  insetOf?(file: string, path: FieldPath): number | undefined;
}
