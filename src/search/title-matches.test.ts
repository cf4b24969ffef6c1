import { describe, expect, it } from 'vitest';
import { foldedTitle, titleMatches } from './title-matches.ts';

const titles = [
  'Pénalités de retard',
  'Cap des pénalités',
  'Clause de sortie',
  'Mise en œuvre',
  'L’organisation des comités',
  'Moules de fonderie',
  'Portée du MOU',
].map(foldedTitle);

describe('M50 titleMatches', () => {
  it.each([
    ['pen', ['Pénalités de retard', 'Cap des pénalités']],
    ['PÉNALITÉS', ['Pénalités de retard', 'Cap des pénalités']],
    ['ret pen', ['Pénalités de retard']],
    ['la clause de so', ['Clause de sortie']],
    ['oeu', ['Mise en œuvre']],
    ['l’organisation', ['L’organisation des comités']],
    ['mou', ['Moules de fonderie', 'Portée du MOU']],
    ['MOU', ['Portée du MOU']],
    ['des', ['Cap des pénalités', 'L’organisation des comités']],
    ['pénalités sortie', []],
  ])('finds the titles of “%s” by the beginnings of their words', (query, found) => {
    expect(titleMatches(query, titles).map(({ text }) => text)).toEqual(found);
  });

  it.each([
    ['énalité', ['Pénalités de retard', 'Cap des pénalités']],
    ['nali cap', ['Cap des pénalités']],
    ['uv', ['Mise en œuvre']],
    ['uvx', []],
    ['u', []],
    ['OUL', []],
  ])('finds the titles of “%s” within their words, where it begins none', (query, found) => {
    expect(titleMatches(query, titles).map(({ text }) => text)).toEqual(found);
  });

  it('finds nothing where no word is typed', () => {
    for (const query of ['', '  ', '«', '?']) expect(titleMatches(query, titles)).toEqual([]);
  });
});
