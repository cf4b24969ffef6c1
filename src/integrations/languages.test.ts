import type { AstroPrerenderer } from 'astro';
import { describe, expect, it } from 'vitest';
import { routeTo } from '../i18n/routes.ts';
import { singlePages } from '../i18n/single-pages.ts';
import { locales, type Locale } from '../model/locale.ts';
import { languageOf, publishedPrerenderer } from './languages.ts';

describe('the language of a path', () => {
  it.each(locales)('each page that a site has once, in %s', (locale) => {
    for (const kind of singlePages) expect([kind, languageOf(routeTo({ kind }, locale))]).toEqual([kind, locale]);
  });

  it.each([
    ['/partenariats/boucle-chaude/', 'fr'],
    ['/partenariats/boucle-chaude/mesures.csv', 'fr'],
    ['/indicateurs.xlsx', 'fr'],
    ['', 'fr'],
    ['/en', 'en'],
    ['/en/partnerships/boucle-chaude/kpis/', 'en'],
    ['/robots.txt', undefined],
    ['/playbook.json', undefined],
    ['/images/plan.png', undefined],
    ['/404', undefined],
    ['/entente/', undefined],
  ])('%s: %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

describe('the paths that are rendered', () => {
  const all = ['/', '/partenariats/', '/en/', '/en/partnerships/', '/robots.txt'];

  it.each([
    [undefined, all],
    [['fr', 'en'], all],
    [['fr'], ['/', '/partenariats/', '/robots.txt']],
    [['en'], ['/en/', '/en/partnerships/', '/robots.txt']],
  ] as [Locale[] | undefined, string[]][])('of a playbook in %j', async (published, rendered) => {
    const own = {
      name: 'own',
      getStaticPaths: () => Promise.resolve(all.map((pathname) => ({ pathname }))),
    } as unknown as AstroPrerenderer;
    const paths = await publishedPrerenderer(own, published).getStaticPaths();
    expect(paths.map(({ pathname }) => pathname)).toEqual(rendered);
  });
});
