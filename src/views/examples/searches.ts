import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Facet, FacetValue } from '../search/facet.ts';
import type { NothingFound } from '../search/nothing-found.ts';
import type { PassagePart, SearchResult } from '../search/result.ts';
import { examplesOf, type Example } from './example.ts';

/** The facets of a search, and the values chosen as chips. */
export interface FacetsExample {
  readonly facets: readonly Facet[];
  readonly chips: readonly { readonly name: string; readonly value: FacetValue }[];
}

/** What a search found, or what stands in its place. */
export interface ResultsExample {
  readonly found: readonly SearchResult[];
  readonly nothing?: NothingFound;
}

/** The facets of a search before any value is chosen, and once one is. */
export function facetExamples(locale: Locale): readonly Example<FacetsExample>[] {
  const { components, search, vocabulary } = wordsFor(locale);
  const { titles } = components.facets;
  const value = (label: string, count: number, chosen = false): FacetValue => ({ value: label, label, count, chosen });
  const kinds = (isClauseChosen: boolean): Facet => ({
    name: 'example-kind',
    title: search.facets.kind,
    open: true,
    values: [
      value(search.kinds.clause, 9, isClauseChosen),
      value(search.kinds.partnership, 4),
      value(search.kinds.guide, 2),
    ],
  });
  const folded: Facet = {
    name: 'example-stage',
    title: search.facets.stage,
    open: false,
    values: [value(vocabulary.stage['working-together'], 3), value(vocabulary.stage['value-creation'], 2)],
  };
  return examplesOf<keyof typeof titles, FacetsExample>(titles, {
    free: { facets: [kinds(false), folded], chips: [] },
    chosen: {
      facets: [kinds(true)],
      chips: [
        {
          name: 'example-kind',
          value: { value: search.kinds.clause, label: search.kinds.clause, chosen: true },
        },
      ],
    },
  });
}

/**
 * A result by its passage, one by its sections, and none.
 * @param href where the links lead: the examples name no page of the playbook
 */
export function resultExamples(locale: Locale, href: string): readonly Example<ResultsExample>[] {
  const { components, search } = wordsFor(locale);
  const { titles, clause, guide, query, tried } = components.results;
  const passage = (texts: readonly string[]): PassagePart[] =>
    texts.map((text, index) => ({ text, marked: index % 2 === 1 }));
  return examplesOf<keyof typeof titles, ResultsExample>(titles, {
    passage: {
      found: [{ ...clause, href, kind: search.kinds.clause, passage: passage(clause.passage), sections: [] }],
    },
    sections: {
      found: [
        {
          href,
          kind: search.kinds.guide,
          details: [],
          title: guide.title,
          passage: passage([guide.summary]),
          sections: guide.sections.map((section) => ({
            title: section.title,
            href,
            passage: passage(section.passage),
          })),
        },
      ],
    },
    nothing: {
      found: [],
      nothing: {
        title: search.empty(query),
        text: search.emptyText,
        ways: [
          { name: search.tryWords, links: [{ href, text: tried, beside: search.wordCount(2) }] },
          { name: search.otherLanguage, links: [{ href, text: search.otherLanguageText }] },
          { name: search.browse, links: Object.values(search.links).map((text) => ({ href, text })) },
        ],
      },
    },
  });
}
