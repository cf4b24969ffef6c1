import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** How many tags of one name that a text may not hold are each told; the last of them counts those below it. */
const mostTold = 5;

/** What is told of a tag by its name alone, and under which fact that name is. */
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
  const told: Diagnostic[] = [];
  const known = new Map<string, { count: number; last: number }>();
  for (const diagnostic of diagnostics) {
    const fact = nameOf[diagnostic.code];
    const key = `${diagnostic.code} ${String(diagnostic.values[fact ?? ''])}`;
    const { count, last } = known.get(key) ?? { count: 0, last: 0 };
    const counting = told[last];
    if (fact !== undefined && count === mostTold && counting) {
      const others = { count: (counting.others?.count ?? 0) + 1, line: diagnostic.place.line };
      told[last] = { ...counting, others };
      continue;
    }
    known.set(key, { count: count + 1, last: told.length });
    told.push(diagnostic);
  }
  return told;
}
