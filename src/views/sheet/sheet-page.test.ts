import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import type { Locale } from '../../model/locale.ts';
import { anObjective, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { sectionsOf } from '../partnership/sections.ts';
import { plainSentence } from '../ui/sentence.ts';
import { sectionsByChapter } from './sheet-chapters.ts';
import { sheetPage } from './sheet-page.ts';

const sample = aContext(loadPlaybook('content').playbook);

describe('M51 the complete record of a partnership', () => {
  it.each(sample.playbook.partnerships)('of $id holds every section of its pages, each once', (partnership) => {
    const placed = [...sectionsByChapter(sample, partnership).values()].flat().map(({ id }) => id);
    const onPages = Object.values(sectionsOf(sample, partnership)).flat();
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed).toEqual(expect.arrayContaining(onPages.map(({ id }) => id)));
  });

  it('follows the order of a management plan, its chapters numbered and the empty ones left out', () => {
    const partnership = aPartnership({ objectives: [anObjective()] });
    const view = sheetPage(aContext({ partnerships: [partnership] }), partnership);
    expect(view.chapters.slice(0, 2).map(({ title }) => title)).toEqual(['1. Vue d’ensemble', '2. Objectifs']);
    expect(view.chapters.every(({ sections }) => sections.length > 0)).toBe(true);
    const sections = view.chapters.flatMap((chapter) => chapter.sections);
    expect(sections.filter(({ next }) => next !== undefined)).toEqual([]);
  });

  it('opens with how many chapters it has and how many sections wait for their first line', () => {
    const partnership = aPartnership();
    const said = (locale: Locale) =>
      plainSentence(sheetPage(aContext({ partnerships: [partnership] }, locale), partnership).sentence);
    expect(said('fr')).toMatch(
      /^Tout ce que dit la fiche, en .+ chapitres?\. .+ attendent leur première ligne et n’y figurent pas\.$/,
    );
    expect(said('en')).toMatch(
      /^Everything the record says, in .+ chapters?\. .+ wait for their first line and are left out\.$/,
    );
  });

  it.each([
    ['fr', 0, 'Aucune rubrique n’attend sa première ligne.'],
    ['fr', 1, 'Une rubrique attend sa première ligne et n’y figure pas.'],
    ['fr', 2, 'Deux rubriques attendent leur première ligne et n’y figurent pas.'],
    ['en', 0, 'No section waits for its first line.'],
    ['en', 1, 'One section waits for its first line and is left out.'],
    ['en', 2, 'Two sections wait for their first line and are left out.'],
  ] as const)('says in %s how %i sections wait', (locale, count, told) => {
    expect(aContext({}, locale).words.sheet.unwritten(count)).toBe(told);
  });

  it('tells a partner nothing of what the record lacks', () => {
    const partnership = aPartnership();
    const edition = { id: 'norecia', party: 'norecia' };
    const { sentence } = sheetPage(aContext({ partnerships: [partnership], edition }), partnership);
    expect(plainSentence(sentence)).toMatch(/^Ce que les parties partagent de la fiche, en .+ chapitres?\.$/);
  });

  it('has a line to sign for each party, with the name of its executive where there is one', () => {
    const [first] = sample.playbook.partnerships;
    const view = first && sheetPage(sample, first);
    expect(view?.signatories.map(({ party }) => party)).toEqual(first?.parties.map(({ name }) => name));
    expect(view?.signatories.every(({ name }) => name !== '')).toBe(true);
  });
});
