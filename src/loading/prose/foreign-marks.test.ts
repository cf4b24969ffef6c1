import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readProse } from './read-prose.ts';

const told = (text: string) =>
  readProse({ file: 'a.mdx', text, bodyStart: 0, positions: createPositions('a.mdx', text), idPrefix: 'a-' })
    .diagnostics.filter(({ code }) => code === 'foreign-mark')
    .map(({ values }) => [values['use'], values['written']]);

describe('M53 marks of other dialects of Markdown', () => {
  it.each([
    ['a ==b== c', 'highlight', '==b=='],
    ['a ++b c++ d', 'insertion', '++b c++'],
    ['m^2^', 'raised', '^2^'],
    ['CO~2~', 'lowered', '~2~'],
    [':+1: :white_check_mark:', 'emoji', ':white_check_mark:'],
    ['$\\alpha$', 'formula', '$\\alpha$'],
    ['a^[voir le pacte]', 'note', '^[voir le pacte]'],
    ['le marché[1] croît', 'note', '[1]'],
    ['« ouvert »[12].\n\n[12] Une source.', 'note', '[12]'],
    ['le marché croît【12†source】.', 'citation', '【12†source】'],
    ['il croît citeturn0search1turn2view0.', 'citation', 'citeturn0search1turn2view0'],
    ['####### A', 'heading', '#######'],
  ])('are told with what they are for: %j', (text, use, written) => {
    expect(told(text)).toEqual([[use, written]]);
  });

  it.each([
    'a == b, b == c',
    'C++ et Java++',
    'x^2 + y^2',
    'x^2+y^2',
    '~~barré~~ et ~10 %, ~20 %',
    'à 12:30:45, ratio 3:2:1',
    'https://exemple.invalid/:a:/b',
    'de 5 $ à 6 $, soit $5 ou $6, US$ ou CA$',
    'coût de $HOME et $PATH',
    '`==a==` et `:tada:`',
    '\\==a== \\:tada:',
    'a[^1]\n\n[^1]: b',
    'voir [1] et [2], [1]\n\n[1] Une source.',
    'le pacte[1] tient\n\n[1]: https://exemple.invalid/',
    'le pacte[1](/clauses/pilote/) tient, [[seuil]] aussi',
    '###### A',
    'Titre\n=====',
  ])('are none in %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});
