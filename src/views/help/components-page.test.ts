import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { chartsPage, componentsPage } from './components-page.ts';

const pages = {
  components: (locale: Locale) => componentsPage(aContext({}, locale)),
  charts: (locale: Locale) => chartsPage(aContext({}, locale)),
} as const;

/** The examples of a page, whatever each one shows. */
const examplesOf = (
  page: keyof typeof pages,
  locale: Locale,
): [family: string, examples: readonly { id: string }[]][] => Object.entries(pages[page](locale).examples);
const ids = (page: keyof typeof pages, locale: Locale) =>
  examplesOf(page, locale).flatMap(([family, examples]) => examples.map(({ id }) => `${family} ${id}`));

describe.each(['components', 'charts'] as const)('the page of the %s (M25)', (page) => {
  it('counts what it shows', () => {
    const families = examplesOf(page, 'fr').length;
    const opening = `${ids(page, 'fr').length}\u00a0exemples en ${families}\u00a0familles.`;
    expect(plainSentence(pages[page]('fr').sentence).startsWith(opening)).toBe(true);
  });

  it('shows the same examples in both languages, each once', () => {
    expect(ids(page, 'en')).toEqual(ids(page, 'fr'));
    expect(new Set(ids(page, 'fr')).size).toBe(ids(page, 'fr').length);
  });

  it('names every family in its contents, then the other page', () => {
    const { families, other } = pages[page]('en');
    const named = families.map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(examplesOf(page, 'en').map(([family]) => family)));
    expect(families.every(({ title }) => title !== '')).toBe(true);
    const address = page === 'charts' ? '/en/help/components/' : '/en/help/components/charts/';
    expect(other.href).toBe(address);
  });
});
