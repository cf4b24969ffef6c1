import { make } from '../dom.ts';
import type { Chosen, PagefindSearch } from './pagefind.ts';
import { kindName, words } from './search-words.ts';

export const facetNames = ['kind', 'partnership', 'type', 'stage', 'family', 'owner'] as const;
const SHOWN = 12;

function labelOf(facet: string, value: string): string {
  return facet === 'kind' ? kindName(value) : value.replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}

function box(facet: string, value: string, count: number | undefined, checked: boolean): HTMLLabelElement {
  const input = make('input');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  input.checked = checked;
  const label = make('label', '', input, labelOf(facet, value));
  if (count !== undefined) label.append(make('span', '', String(count)));
  return label;
}

/** The facets of a search: what each value would find on its own, chosen ones kept even when they find nothing. */
export function facetGroups(found: PagefindSearch, chosen: Chosen): HTMLDetailsElement[] {
  return facetNames.flatMap((facet) => {
    const counts = Object.entries(found.totalFilters[facet] ?? {});
    const picked = chosen.get(facet) ?? [];
    const values = counts
      .filter(([value, count]) => count > 0 || picked.includes(value))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, SHOWN);
    if (values.length === 0 || (values.length === 1 && picked.length === 0)) return [];
    const group = make(
      'details',
      'facet',
      make('summary', '', words.facets[facet]),
      ...values.map(([value, count]) => box(facet, value, count, picked.includes(value))),
    );
    group.open = facet === 'kind' || picked.length > 0;
    return [group];
  });
}

/** The chosen values as chips that can be taken off. */
export function activeChips(chosen: Chosen): HTMLLabelElement[] {
  return [...chosen].flatMap(([facet, values]) =>
    values.map((value) => {
      const label = box(facet, value, undefined, true);
      label.className = 'chip';
      return label;
    }),
  );
}
