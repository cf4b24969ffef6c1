import { resultMarkup, type SearchResult } from '../../views/search/result.ts';
import { elementOf } from '../dom.ts';
import { dress, hasMatch, readExcerpt } from './excerpt.ts';
import type { PagefindResultData } from './pagefind.ts';
import { kindName } from './search-words.ts';

/** One result as the page shows it. */
export function resultItem(data: PagefindResultData): HTMLElement {
  return elementOf(resultMarkup(readResult(data)));
}

function readResult(data: PagefindResultData): SearchResult {
  const title = dress(data.meta['title'] ?? data.url);
  const sections = sectionsOf(data, title);
  // The sections say where; without one, the passage does.
  const hasPassage = sections.length === 0 && hasMatch(data.excerpt);
  return {
    href: data.url,
    kind: kindName(data.filters['kind']?.[0] ?? ''),
    details: ['type', 'stage', 'family', 'owner'].flatMap((name) => data.filters[name] ?? []).map(dress),
    title,
    passage: hasPassage ? readExcerpt(data.excerpt) : [{ text: dress(data.meta['summary'] ?? ''), marked: false }],
    sections,
  };
}

function sectionsOf(data: PagefindResultData, title: string): SearchResult['sections'] {
  return data.sub_results
    .filter((sub) => sub.url.includes('#') && dress(sub.title) !== title && hasMatch(sub.excerpt))
    .slice(0, 2)
    .map((sub) => ({ title: dress(sub.title), href: sub.url, passage: readExcerpt(sub.excerpt) }));
}
