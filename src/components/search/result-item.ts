import { make } from '../dom.ts';
import { dress, readExcerpt, writeExcerpt } from './excerpt.ts';
import type { PagefindResultData } from './pagefind.ts';
import { kindName } from './search-words.ts';

/** One result as the page shows it: its kind, its title, the passage that matched, and the sections that did. */
export function resultItem(data: PagefindResultData): HTMLLIElement {
  const title = dress(data.meta['title'] ?? data.url);
  const kind = data.filters['kind']?.[0] ?? '';
  const details = ['type', 'stage', 'family', 'owner'].flatMap((name) => data.filters[name] ?? []).map(dress);
  const link = make('a', '', title);
  link.href = data.url;
  const item = make('li', 'hit');
  const head = make('p', 'hit__k', make('span', 'tag', kindName(kind)));
  if (details.length > 0) head.append(make('span', '', details.join(', ')));
  const passage = make('p');
  const parts = readExcerpt(data.excerpt);
  const found = sections(data, title);
  // The sections say where; without one, the passage does.
  if (found.length === 0 && parts.some((part) => part.marked)) writeExcerpt(passage, parts);
  else passage.append(dress(data.meta['summary'] ?? ''));
  item.append(head, make('h2', '', link), passage, ...found);
  return item;
}

function sections(data: PagefindResultData, title: string): HTMLParagraphElement[] {
  return data.sub_results
    .filter((sub) => sub.url.includes('#') && dress(sub.title) !== title)
    .map((sub) => ({ sub, parts: readExcerpt(sub.excerpt) }))
    .filter(({ parts }) => parts.some((part) => part.marked))
    .slice(0, 2)
    .map(({ sub, parts }) => {
      const anchor = make('a', '', dress(sub.title));
      anchor.href = sub.url;
      const line = make('p', 'hit__sub', anchor, ' · ');
      writeExcerpt(line, parts);
      return line;
    });
}
