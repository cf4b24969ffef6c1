import type { Place } from '../../diagnostics/position.ts';
import type { CheckContext } from '../check.ts';

/**
 * Where each character of a clause’s formula stands in its file: past the quote that opens it; all at the beginning of
 * a formula that is written on lines of its own.
 */
export function placeInFormula(sources: CheckContext['sources'], file: string): (offset: number) => Place {
  const path = ['trigger', 'formula'];
  const place = sources.placeOf(file, path);
  const inset = sources.insetOf === undefined ? 0 : sources.insetOf(file, path);
  return (offset) => (inset === undefined ? place : { ...place, column: place.column + inset + offset });
}
