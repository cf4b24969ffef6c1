import { rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { routeTo } from '../i18n/routes.ts';
import { singlePages } from '../i18n/single-pages.ts';
import { locales, type Locale } from '../model/locale.ts';
import { getSite } from '../playbook.ts';
import { formatRedirect } from './redirects.ts';

/** The folders of a built site that belong to the languages a playbook is not published in. */
export function listUnpublished(published: readonly Locale[]): string[] {
  const english = published.includes('en') ? [] : [routeTo({ kind: 'home' }, 'en')];
  const listings = singlePages.filter((kind) => kind !== 'home');
  const french = published.includes('fr') ? [] : listings.map((kind) => routeTo({ kind }, 'fr'));
  return [...english, ...french];
}

/**
 * Takes out the pages of a language that the playbook is not published in: Astro writes every fixed page in both.
 * Without French, the root leads to English.
 */
export function languages(): AstroIntegration {
  return {
    name: 'playbook-languages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { playbook, base } = await getSite();
        const published = playbook.settings.languages ?? locales;
        for (const folder of listUnpublished(published))
          await rm(new URL(`.${folder}`, dir), { recursive: true, force: true });
        if (published.includes('fr')) return;
        const title = playbook.settings.title ?? playbook.settings.organisation.name;
        const home = { from: '/', to: routeTo({ kind: 'home' }, 'en'), title, locale: 'en' as const };
        await writeFile(new URL('index.html', dir), formatRedirect(home, base));
      },
    },
  };
}
