import { writeFile } from 'node:fs/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { routeTo } from '../i18n/routes.ts';
import { singlePages } from '../i18n/single-pages.ts';
import { locales, type Locale } from '../model/locale.ts';
import { getSite } from '../playbook.ts';
import { formatRedirect } from './redirects.ts';

const firstWord = /^\/([^/.]*)/;

function wordOf(path: string): string {
  return firstWord.exec(path)?.[1] ?? '';
}

const frenchWords = new Set(singlePages.map((kind) => wordOf(routeTo({ kind }, 'fr'))));
const englishWord = wordOf(routeTo({ kind: 'home' }, 'en'));

/**
 * The language that a page or file of the site belongs to; undefined for those of all languages, such as `/robots.txt`.
 * @param path from the root of the site, without the base
 */
export function languageOf(path: string): Locale | undefined {
  const word = wordOf(path);
  if (word === englishWord) return 'en';
  return frenchWords.has(word) ? 'fr' : undefined;
}

/** Astro’s own prerenderer without the paths of other languages than those a playbook is published in. */
export function publishedPrerenderer(own: AstroPrerenderer, published: readonly Locale[] = locales): AstroPrerenderer {
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      return paths.filter(({ pathname }) => {
        const language = languageOf(pathname);
        return language === undefined || published.includes(language);
      });
    },
  };
}

/** Where a playbook is not published in French, the root leads to its English pages. */
export function languages(): AstroIntegration {
  return {
    name: 'playbook-languages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { playbook, base } = await getSite();
        if (playbook.settings.languages?.includes('fr') !== false) return;
        const title = playbook.settings.title ?? playbook.settings.organisation.name;
        const home = { from: '/', to: routeTo({ kind: 'home' }, 'en'), title, locale: 'en' as const };
        await writeFile(new URL('index.html', dir), formatRedirect(home, base));
      },
    },
  };
}
