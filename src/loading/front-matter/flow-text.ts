import type { Place } from '../../diagnostics/position.ts';

/** A YAML text in which a group in braces or brackets is read, no further than where the next field or item begins. */
export interface FlowText {
  readonly yaml: string;
  readonly limit: number;
  readonly placeAt: (offset: number) => Place;
}

/** A brace or bracket that was opened, and what of it has been read. */
export interface OpenGroup {
  readonly sign: string;
  readonly offset: number;
  /** How many of its entries have a key. */
  fields: number;
  /** Where the colon of the entry being read stands. */
  colon: number | undefined;
}

/** The sign that closes each that opens. */
export const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** Where the quote that closes the one at `start` ends; undefined where none does before the limit. */
export function quotedEnd(yaml: string, start: number, limit: number): number | undefined {
  const text = yaml.slice(start, limit);
  const quoted = (text.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/s : /^'(?:[^']|'')*'/).exec(text)?.[0];
  return quoted === undefined ? undefined : start + quoted.length;
}

/** The rest of the line from an offset on, without its comment. */
export function restOf(yaml: string, offset: number): string {
  return (yaml.slice(offset).split('\n', 1)[0] ?? '').replace(/(?:^|\s)#.*$/, '').trimEnd();
}
