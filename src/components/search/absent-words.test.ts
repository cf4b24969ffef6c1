import { describe, expect, it } from 'vitest';
import { fold } from '../../search/fold.ts';
import { plainQuery } from '../../search/plain-query.ts';
import { absentWords } from './absent-words.ts';
import type { PagefindResultData, PagefindSearch } from './pagefind.ts';

/** The words of each page. */
const held: Readonly<Record<string, readonly string[]>> = {
  'un.html': ['par', 'contrat', 'web'],
  'deux.html': ['par', 'partage'],
  'trois.html': ['contrat'],
};

/** Finds a word as Pagefind does: what it begins, or else the longest word that begins it. */
function pagesOf(word: string): string[] {
  const all = Object.values(held).flat();
  const longer = all.filter((known) => known.startsWith(word));
  const within = all.filter((known) => word.startsWith(known)).toSorted((a, b) => b.length - a.length);
  const meant = longer.length > 0 ? longer : within.slice(0, 1);
  return Object.keys(held).filter((page) => held[page]?.some((known) => meant.includes(known)));
}

function fakeIndex() {
  const asked: string[] = [];
  const search = (query: string): Promise<PagefindSearch> => {
    asked.push(query);
    const data = () => Promise.reject(new Error('not shown'));
    const results = pagesOf(fold(plainQuery(query))).map((id) => ({ id, data }));
    return Promise.resolve({ results, filters: {}, totalFilters: {}, unfilteredResultCount: 0, isCounted: true });
  };
  return { asked, search };
}

const page = (...marked: readonly string[]): PagefindResultData => ({
  url: '/',
  excerpt: 'Une page',
  meta: {},
  filters: {},
  sub_results: marked.map((word) => ({ title: '', url: '/', excerpt: `Un <mark>${word}</mark> ici` })),
});

const absentIn = (query: string, pages: readonly PagefindResultData[], index = fakeIndex()) =>
  absentWords(query, pages, index.search, () => true);

describe('the words of a query that no page holds (M50)', () => {
  it('are those that find no more than their beginning does', async () => {
    expect(await absentIn('parking', [page('par')])).toEqual(['parking']);
    expect(await absentIn('l’parking contrats Webinaire', [page('par')])).toEqual(['l’parking', 'Webinaire']);
  });

  it('are not those that a longer word answers, or most of them does', async () => {
    expect(await absentIn('parta', [page()])).toEqual([]);
    expect(await absentIn('contratt', [page()])).toEqual([]);
  });

  it('are not searched where they are marked in what was found, or where nothing was', async () => {
    const index = fakeIndex();
    expect(await absentIn('partages', [page('partagé')], index)).toEqual([]);
    expect(await absentIn('parking', [], index)).toEqual([]);
    expect(index.asked).toEqual([]);
  });

  it('are not looked for once another key was typed', async () => {
    const index = fakeIndex();
    expect(await absentWords('parking', [page('par')], index.search, () => false)).toEqual([]);
    expect(index.asked).toEqual([]);
  });
});
