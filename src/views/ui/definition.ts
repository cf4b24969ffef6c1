import type { Locale } from '../../model/locale.ts';

/** A term and what is said of it. */
export interface Definition {
  readonly term: string;
  readonly text: string;
  /** The language of the text, where it is not the page’s. */
  readonly lang?: Locale;
}

/** The terms of which something is said, in their order. */
export function definitions(lines: readonly (readonly [term: string, text: string | undefined])[]): Definition[] {
  return lines.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}
