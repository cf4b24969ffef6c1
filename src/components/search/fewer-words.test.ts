import { describe, expect, it } from 'vitest';
import { searchFewerWords } from './fewer-words.ts';
import type { PagefindSearch } from './pagefind.ts';

const pages = [
  'contrat de cession',
  'contrat de licence',
  'contrat de vente',
  'arbitrage de la chambre',
  'arbitrage ou contrat',
  'chambre',
];

/** Searches the pages above for whole words, and says what was asked. */
function fakeIndex() {
  const asked: string[] = [];
  const search = (query: string): Promise<PagefindSearch> => {
    asked.push(query);
    const results = pages
      .filter((page) => query.split(' ').every((word) => page.split(' ').includes(word)))
      .map((id) => ({ id, data: () => Promise.reject(new Error('not shown')) }));
    return Promise.resolve({ results, filters: {}, totalFilters: {}, unfilteredResultCount: 0, isCounted: true });
  };
  return { asked, search };
}

const always = () => true;

const kept = async (query: string, absent: readonly string[] = []) => {
  const fewer = await searchFewerWords(query, absent, fakeIndex().search, always);
  return fewer && [fewer.query, fewer.found.results.map(({ id }) => id)];
};

describe('a query that no page answers whole (M50)', () => {
  it('is searched without the words that no page has', async () => {
    expect(await kept('arbitrage CCI')).toEqual(['arbitrage', ['arbitrage de la chambre', 'arbitrage ou contrat']]);
    expect(await kept('zzz arbitrage de yyy')).toEqual(['arbitrage de', ['arbitrage de la chambre']]);
  });

  it('is searched without a word that finds pages which do not hold it', async () => {
    expect(await kept('contrat chambre', ['chambre'])).toEqual([
      'contrat',
      ['contrat de cession', 'contrat de licence', 'contrat de vente', 'arbitrage ou contrat'],
    ]);
    expect(await kept('contrat chambre', ['chambre', 'contrat'])).toBeUndefined();
  });

  it('is searched without the word that most pages have, where each has some', async () => {
    expect(await kept('contrat chambre')).toEqual(['chambre', ['arbitrage de la chambre', 'chambre']]);
    expect(await kept('contrat arbitrage licence de')).toEqual(['licence', ['contrat de licence']]);
  });

  it('is not searched again for a single word, or where no word finds anything', async () => {
    expect(await kept('zzz')).toBeUndefined();
    expect(await kept('zzz yyy')).toBeUndefined();
    expect(await kept('  zzz   ')).toBeUndefined();
  });

  it('is tried by its first six words, each searched once', async () => {
    const { asked, search } = fakeIndex();
    await searchFewerWords('a b c d e f contrat contrat a', [], search, always);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is left as soon as another key was typed', async () => {
    const { asked, search } = fakeIndex();
    expect(await searchFewerWords('contrat chambre', [], search, () => asked.length < 1)).toBeUndefined();
    expect(asked).toEqual(['contrat']);
    expect(await searchFewerWords('contrat chambre', [], search, () => asked.length < 3)).toBeUndefined();
    expect(asked.slice(1)).toEqual(['contrat', 'chambre']);
  });
});
