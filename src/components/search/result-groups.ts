import { make } from '../dom.ts';
import { dress, hasMatch, readExcerpt, writeExcerpt } from './excerpt.ts';
import type { PagefindResultData, PagefindSearch } from './pagefind.ts';
import { kindHeading, words } from './search-words.ts';

const shownOfAKind = 3;

function kindOf(data: PagefindResultData): string {
  return data.filters['kind']?.[0] ?? '';
}

/** A result in one line, and the passage that matched under it, where one did. */
function resultLine(data: PagefindResultData): HTMLLIElement {
  const link = make('a', '', make('b', '', dress(data.meta['title'] ?? data.url)));
  link.href = data.url;
  if (hasMatch(data.excerpt)) {
    const passage = make('span', 'palette__passage');
    writeExcerpt(passage, readExcerpt(data.excerpt));
    link.append(' ', passage);
  }
  return make('li', '', link);
}

/**
 * The best results by kind, the kind of the best one first, each with how many there are in all
 * once the index has said so.
 */
export function resultGroups(best: readonly PagefindResultData[], found?: PagefindSearch): HTMLLIElement[] {
  const counts = found?.isCounted ? found.filters['kind'] : undefined;
  return [...Map.groupBy(best, kindOf)].map(([kind, results]) => {
    const shown = results.slice(0, shownOfAKind);
    const head = make(
      'p',
      'palette__kind',
      make('b', '', kindHeading(kind)),
      ' ',
      make('span', '', counts ? words.counted(counts[kind] ?? shown.length) : ''),
    );
    return make('li', '', head, make('ul', '', ...shown.map(resultLine)));
  });
}
