import { chipMarkup, facetMarkup } from '../../views/search/facet.ts';
import { elementOf } from '../dom.ts';
import { dress } from './excerpt.ts';
import type { Chosen, PagefindSearch } from './pagefind.ts';
import { kindName, words } from './search-words.ts';

export const facetNames = ['kind', 'partnership', 'type', 'stage', 'family', 'owner'] as const;
const mostShown = 12;

function labelOf(facet: string, value: string): string {
  return facet === 'kind' ? kindName(value) : dress(value);
}

/** The facets of a search: what each value would find on its own, chosen ones kept even when they find nothing. */
export function facetGroups(found: PagefindSearch, chosen: Chosen): HTMLElement[] {
  return facetNames.flatMap((name) => {
    const counts = Object.entries(found.totalFilters[name] ?? {});
    const picked = chosen.get(name) ?? [];
    const values = counts
      .filter(([value, count]) => count > 0 || picked.includes(value))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostShown)
      .map(([value, count]) => ({ value, label: labelOf(name, value), count, chosen: picked.includes(value) }));
    if (values.length === 0 || (values.length === 1 && picked.length === 0)) return [];
    const open = name === 'kind' || picked.length > 0;
    return [elementOf(facetMarkup({ name, title: words.facets[name], open, values }))];
  });
}

/** The chosen values as chips that can be taken off. */
export function activeChips(chosen: Chosen): HTMLElement[] {
  return [...chosen].flatMap(([name, values]) =>
    values.map((value) => elementOf(chipMarkup(name, { value, label: labelOf(name, value), chosen: true }))),
  );
}
