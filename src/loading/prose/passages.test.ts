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
