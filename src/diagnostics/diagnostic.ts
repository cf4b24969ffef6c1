import type { Place } from './position.ts';
import type { Catalogue, Code } from './catalogue/index.ts';

/** `error` stops a build, `warning` does not, `info` is a finding that depends on the date or on the figures. */
export type Severity = 'error' | 'warning' | 'info';

/** What a catalogue message is filled with; never words of a language, those belong to the catalogue. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** How many others like it stand below in its file without being told one by one, and the line of the last. */
export interface Others {
  readonly count: number;
  readonly line: number;
}

/**
 * One thing to say to an editor: which code, where, and the facts that fill its sentence.
 * It holds no wording: a reporter asks the catalogue for the French or English words.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Values;
  readonly others?: Others;
}

type ValuesOf<C extends Code> = Parameters<Catalogue[C]['fr']>[0] & Values;

/** Builds diagnostics whose severity comes from the catalogue, so that a code means the same everywhere. */
export function createProblemFactory(catalogue: { readonly [C in Code]: { readonly severity: Severity } }) {
  return <C extends Code>(code: C, place: Place, values: ValuesOf<C>): Diagnostic => ({
    code,
    severity: catalogue[code].severity,
    place,
    values,
  });
}
