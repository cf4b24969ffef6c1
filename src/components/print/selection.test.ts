import { describe, expect, it } from 'vitest';
import { readSelection } from './selection.ts';

const bounds = { here: 'https://playbook.exemple.invalid/p/imprimer/?p=x', base: '/p/', limit: 50 };
const asking = (...pages: string[]) => `?${new URLSearchParams(pages.map((page) => ['p', page])).toString()}`;

describe('M51 the selection of pages to print', () => {
  it('is read from the address, each page once and in order, empty fields left out', () => {
    expect(readSelection(asking('/p/b/', '', '/p/a/', '/p/b/'), bounds)).toEqual({
      paths: ['/p/b/', '/p/a/'],
      refused: [],
      left: 0,
    });
  });

  it('ends with the page whose address was written by hand', () => {
    expect(readSelection('?page=%2Fp%2Fc%2F&p=%2Fp%2Fa%2F', bounds).paths).toEqual(['/p/a/', '/p/c/']);
  });

  it('takes a whole address for its path, without its query, its anchor or the want of a slash', () => {
    const whole = 'https://playbook.exemple.invalid/p/clauses/sortie?x=1#y';
    expect(readSelection(asking(whole), bounds).paths).toEqual(['/p/clauses/sortie/']);
  });

  it.each([
    ['another host', 'https://ailleurs.invalid/p/a/'],
    ['another host without a scheme', '//ailleurs.invalid/p/a/'],
    ['another scheme', 'javascript:alert(1)'],
    ['a path outside the site', '/autre/'],
    ['a path that climbs out of the site', '/p/../autre/'],
    ['a file', '/p/partenariats/portefeuille.csv'],
    ['the gathering page itself', '/p/imprimer/'],
    ['what is no address', 'http://['],
  ])('refuses %s', (_, page) => {
    expect(readSelection(asking(page), bounds)).toEqual({ paths: [], refused: [page], left: 0 });
  });

  it('holds fifty pages, and counts those it leaves', () => {
    const pages = Array.from({ length: 52 }, (_, at) => `/p/${at}/`);
    expect(readSelection(asking(...pages.slice(0, 50)), bounds)).toMatchObject({ left: 0 });
    const { paths, left } = readSelection(asking(...pages), bounds);
    expect([paths.length, paths.at(-1), left]).toEqual([50, '/p/49/', 2]);
  });
});
