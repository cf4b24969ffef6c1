import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { examplesOf, type Example } from './example.ts';

/** What the quick search shows for a query: the pages found, by kind, or what stands in their place. */
export interface PaletteExample {
  readonly query: string;
  /** What is said where nothing is listed. */
  readonly before?: string;
  readonly groups: readonly {
    readonly name: string;
    readonly counted: string;
    /** The passage that matched, around the word that did. */
    readonly results: readonly { readonly title: string; readonly passage: readonly [string, string, string] }[];
  }[];
  /** Said in place of results where none was found. */
  readonly none?: string;
  readonly all: string;
}

/** The quick search before the first key, while the index comes, with results, and without any. */
export function paletteExamples(locale: Locale): readonly Example<PaletteExample>[] {
  const { components, search } = wordsFor(locale);
  const { titles, queries, clauses, partnerships } = components.palettes;
  return examplesOf<keyof typeof titles, PaletteExample>(titles, {
    before: { query: '', before: search.nothingYet, groups: [], all: search.all('') },
    loading: { query: queries.found, before: search.searching, groups: [], all: search.all(queries.found) },
    found: {
      query: queries.found,
      groups: [
        { name: search.kindsMany.clause, counted: search.counted(9), results: clauses },
        { name: search.kindsMany.partnership, counted: search.counted(4), results: partnerships },
      ],
      all: search.all(queries.found),
    },
    nothing: { query: queries.nothing, groups: [], none: search.nothing, all: search.all(queries.nothing) },
  });
}
