import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../sentence.ts';
import { componentsPage, type ComponentExamples } from './components-page.ts';

const families = (examples: ComponentExamples) => Object.keys(examples) as (keyof ComponentExamples)[];
const ids = (locale: Locale) => {
  const { examples } = componentsPage(aContext({}, locale));
  return families(examples).flatMap((family) => examples[family].map(({ id }) => `${family} ${id}`));
};

describe('the page of the components (M25)', () => {
  it('counts what it shows', () => {
    const { examples, sentence } = componentsPage(aContext());
    const opening = `${ids('fr').length}\u00a0exemples en ${families(examples).length}\u00a0familles.`;
    expect(plainSentence(sentence).startsWith(opening)).toBe(true);
  });

  it('shows the same examples in both languages, each once', () => {
    expect(ids('en')).toEqual(ids('fr'));
    expect(new Set(ids('fr')).size).toBe(ids('fr').length);
  });

  it('names every family in its contents', () => {
    const { examples, families: contents } = componentsPage(aContext({}, 'en'));
    for (const id of families(examples)) expect(contents.map((family) => family.id)).toContain(id);
    expect(contents.every(({ title }) => title !== '')).toBe(true);
  });
});
