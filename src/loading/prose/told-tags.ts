import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutRepeats } from '../told-groups.ts';

/** How many tags of one name that a text may not hold are each told; the last of them counts those below it. */
const mostTold = 5;

/** What is told of a tag by its name alone, and under which fact that name is; empty for a line break. */
const nameOf: Readonly<Record<string, string>> = {
  'unknown-component': 'name',
  'raw-html': 'tag',
  'html-line-break': '',
};

/**
 * A text’s problems without those that would only repeat others: of a tag written again and again, as in what was
 * pasted from another page, the first five are told.
 * @param diagnostics in the order of their places
 */
export function withoutRepeatedTags(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return withoutRepeats(diagnostics, ({ code, values }) => {
    const fact = nameOf[code];
    return fact === undefined ? [] : [{ key: `${code} ${String(values[fact])}`, most: mostTold }];
  });
}
