import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces } from '../../diagnostics/position.ts';

/** What YAML says of a comment in the place of a value. */
export const commentCodes: ReadonlySet<string> = new Set(['yaml-only-comment', 'yaml-cut-by-hash']);

/**
 * What YAML makes of a value without what its field says better: that dashes go on a text where the field takes a
 * list, that quotes of a word processor are part of a value that the field refuses for them, that a comment stands
 * where it needs a value, or that a lone quote is part of one it refuses.
 */
export function withoutEchoes(ofYaml: readonly Diagnostic[], ofSchema: readonly Diagnostic[]): Diagnostic[] {
  const misshapen = new Set(ofSchema.filter(({ code }) => code === 'wrong-shape').map(({ place }) => place.line));
  const isEmptied = ({ code, values }: Diagnostic) => code === 'empty-text' || values['comment'] !== undefined;
  const emptied = new Set(ofSchema.filter(isEmptied).map(({ place }) => place.line));
  const quoted = new Set(
    ofSchema.filter(({ values }) => String(values['value']).includes('"')).map(({ place }) => place.line),
  );
  return ofYaml.filter(({ code, values, place }) => {
    if (code === 'yaml-lone-quote') return !quoted.has(place.line);
    if (commentCodes.has(code)) return !emptied.has(place.line) && !misshapen.has(place.line);
    if (code === 'yaml-list-in-text') return !misshapen.has(Number(values['line']));
    return (
      code !== 'yaml-typographic-quotes' ||
      !ofSchema.some((told) => told.code !== code && comparePlaces(told.place, place) === 0)
    );
  });
}
