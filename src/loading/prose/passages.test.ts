import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../testing/prose.ts';

const position = (...lines: string[]) => ['<Position tier="preferred">', '', ...lines, '', '</Position>'].join('\n');

describe('M13 the marks of a wording', () => {
  it.each([
    ['a passage within a sentence', ['Un[[?type is supplier]], deux[[/]].']],
    ['a passage that takes whole paragraphs', ['[[?seuil]]', '', 'Un.', '', '- deux', '', '[[/]]']],
    ['a passage within another', ['[[?seuil]]Un [[?exit.plan is not set]]deux[[/]].[[/]]']],
    ['a label and a cross-reference to it', ['1. [[#delai]]Un.', '2. Voir [[§ #delai]] et [[§ rupture#delai]].']],
    ['marks that are escaped', ['Un \\[[?seuil]].']],
  ])('accept %s', (_what, lines) => {
    expect(problemsOf(position(...lines))).toEqual([]);
  });

  it('are words like others outside a wording', () => {
    expect(problemsOf('Écrire [[?seuil]] dans une clause.')).toEqual([]);
  });
});

describe('M13 what a wording would lose once assembled', () => {
  it.each([
    ['a figure', 'Voir.\n\n<Figure src="a.png" alt="A" />', 'unprintable-in-wording 5:14'],
    ['an internal passage', '<Internal>\n\nEntre nous.\n\n</Internal>', 'unprintable-in-wording 3:1'],
    ['the value of a KPI', 'Sous <Kpi id="marge" />.', 'unprintable-in-wording 3:6'],
    ['struck words', 'Un ~~deux~~.', 'unprintable-in-wording 3:4'],
    [
      'letters typed by hand',
      '1. Si :\n   (a) un,\n   b. deux.',
      'number-typed-in-wording 4:4, number-typed-in-wording 5:4',
    ],
    ['figures typed by hand', '1.1 Un.\n\n1.2. Deux.', 'number-typed-in-wording 3:1, number-typed-in-wording 5:1'],
    ['a list that begins at 4', 'Sauf :\n\n4. un\n5. deux', 'list-start-in-wording 5:1'],
    ['a list that goes on from a wrong number', '1. Un\n2. Deux\n\nPuis :\n\n5. Trois', 'list-start-in-wording 8:1'],
    ['a nested list that begins at 0', '1. Un\n\n   0. deux', 'list-start-in-wording 5:4'],
    ['a label placed twice', '1. [[#a]]Un.\n2. [[#a]]Deux.', 'repeated-clause-label 4:4'],
    [
      'a label placed again within a passage',
      '1. [[#a]]Un.\n2. [[?seuil]][[#a]]Deux.[[/]]',
      'repeated-clause-label 4:14',
    ],
  ])('is reported at its place: %s', (_what, wording, problems) => {
    expect(problemsOf(`<Position tier="preferred">\n\n${wording}\n\n</Position>`).join(', ')).toBe(problems);
  });

  it.each([
    ['a label in each of two passages', '[[?type is supplier]][[#a]]Un.[[/]] [[?seuil]][[#a]]Deux.[[/]]'],
    ['a label in each of two positions', '[[#a]]Un.\n\n</Position>\n\n<Position tier="fallback-1">\n\n[[#a]]Deux.'],
    [
      'a list three deep, with a table',
      '1. Un\n   1. deux\n      - trois\n\n   | A | B |\n   | - | - |\n   | [[seuil]] | b |',
    ],
    ['a list that goes on from the one before', '1. Un\n2. Deux\n\nPuis :\n\n3. Trois'],
    ['a list that begins at 1 again, which is numbered on', '1. Un\n\nPuis :\n\n1. Deux'],
    ['a list whose number depends on a passage', '[[?seuil]]\n\n1. Un\n2. Deux\n\n[[/]]\n\nPuis :\n\n2. Deux'],
    [
      'a word in brackets of its own',
      'Voir [la suite](#suite), \\[seuil], `[seuil]`, le [2] et [seuil].\n\n[seuil]: https://exemple.invalid/',
    ],
    ['a task ticked', '- [x] un'],
    ['a heading with a blank', '### Durée de [[seuil]]\n\nUn.'],
    ['letters and figures within a sentence', 'Soit (a) un, soit b. deux, soit 1.5 fois.'],
  ])('is not %s', (_what, wording) => {
    expect(problemsOf(`<Position tier="preferred">\n\n${wording}\n\n</Position>`)).toEqual([]);
  });
});
