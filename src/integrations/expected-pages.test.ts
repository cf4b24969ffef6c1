import { expect, it } from 'vitest';
import { aClause, aPartnership, aPlaybook, aSettings } from '../testing/builders.ts';
import { listExpectedPages } from './expected-pages.ts';

it('a complete site has its own pages and one a record, in both languages', () => {
  const pages = listExpectedPages(
    aPlaybook({ partnerships: [aPartnership({ id: 'boucle' })], clauses: [aClause({ id: 'sortie' })] }),
  );
  expect(pages).toEqual(
    expect.arrayContaining([
      '/',
      '/recherche/',
      '/partenariats/boucle/',
      '/clauses/sortie/',
      '/en/',
      '/en/search/',
      '/en/partnerships/boucle/',
      '/en/clauses/sortie/',
    ]),
  );
  expect(new Set(pages).size).toBe(pages.length);
});

it('M11 the pages about those outside are expected of the internal edition alone', () => {
  const edition = { id: 'norecia', party: 'norecia' };
  expect(listExpectedPages(aPlaybook())).toEqual(expect.arrayContaining(['/reseau/', '/candidats/', '/programme/']));
  expect(listExpectedPages(aPlaybook({ edition }))).not.toContain('/reseau/');
});

it('a playbook in one language is complete without the other', () => {
  const pages = listExpectedPages(aPlaybook({ settings: aSettings({ languages: ['en'] }) }));
  expect(pages).toContain('/en/clauses/');
  expect(pages).not.toContain('/clauses/');
});
