import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces } from '../../diagnostics/position.ts';

/**
 * What YAML makes of a value without what its field says better: that dashes go on a text where the field takes a
 * list, or that quotes of a word processor are part of a value that the field refuses for them.
 */
export function withoutEchoes(ofYaml: readonly Diagnostic[], ofSchema: readonly Diagnostic[]): Diagnostic[] {
  const misshapen = new Set(ofSchema.filter(({ code }) => code === 'wrong-shape').map(({ place }) => place.line));
  return ofYaml.filter(({ code, values, place }) => {
    if (code === 'yaml-list-in-text') return !misshapen.has(Number(values['line']));
    return (
      code !== 'yaml-typographic-quotes' ||
      !ofSchema.some((told) => told.code !== code && comparePlaces(told.place, place) === 0)
    );
  });
}
