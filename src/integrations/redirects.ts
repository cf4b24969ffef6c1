import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { routeTo, withBase, type RouteTarget } from '../i18n/routes.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Partnership } from '../model/playbook.ts';
import { getSite } from '../playbook.ts';
import { hasCharter } from '../domain/frame/charter-gaps.ts';
import { hasPage, sectionParts, sectionsOf } from '../views/partnership/sections.ts';
import { reviewsOf } from '../views/review/reviews-of.ts';
import { createViewContext, type ViewSource } from '../views/view-context.ts';

/** A former address and the one that took its place, both without the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly locale: Locale;
}

interface Renamed {
  readonly id: string;
  readonly title: string;
  readonly formerly?: readonly string[] | undefined;
}

/** Every former address of a playbook’s records, in the languages it is published in. An id in use again keeps its page: it redirects nowhere. */
export function listRedirects(source: ViewSource): Redirect[] {
  const { playbook } = source;
  const published = playbook.settings.languages ?? locales;
  const parts = (partnership: Partnership) => {
    const sections = sectionsOf(createViewContext(source, 'fr'), partnership);
    return sectionParts.filter((part) => hasPage(sections[part]));
  };
  return [
    ...redirectsOf(playbook.partnerships, (each) => [
      'partnership',
      'partnership-kpis',
      'partnership-calendar',
      'partnership-sheet',
      'partnership-a4',
      ...parts(each),
      ...(hasCharter(each) ? (['partnership-charter'] as const) : []),
      ...(reviewsOf(createViewContext(source, 'fr'), each).length > 0 ? (['partnership-reviews'] as const) : []),
    ]),
    ...redirectsOf(playbook.clauses, () => ['clause']),
    ...redirectsOf(playbook.kpis, () => ['kpi']),
    ...redirectsOf(playbook.guides, () => ['guide']),
    ...redirectsOf(playbook.cases, () => ['case']),
    ...redirectsOf(playbook.questions, () => ['question']),
    ...redirectsOf(playbook.checklists, () => ['checklist']),
    ...redirectsOf(playbook.candidates, () => ['candidate']),
  ].filter((redirect) => published.includes(redirect.locale));
}

type RecordKind = Exclude<
  Extract<RouteTarget, { id: string }>,
  { checklist: string } | { contract: string } | { quarter: string }
>['kind'];

function redirectsOf<T extends Renamed>(
  records: readonly T[],
  kindsOf: (record: T) => readonly RecordKind[],
): Redirect[] {
  const inUse = new Set(records.map((record) => record.id));
  return records.flatMap((record) => {
    const former = (record.formerly ?? []).filter((id) => !inUse.has(id));
    if (former.length === 0) return [];
    const kinds = kindsOf(record);
    return former.flatMap((id) =>
      kinds.flatMap((kind) =>
        locales.map((locale) => ({
          from: routeTo({ kind, id }, locale),
          to: routeTo({ kind, id: record.id }, locale),
          title: record.title,
          locale,
        })),
      ),
    );
  });
}

/** A page that sends its reader on without a script, and that no search engine keeps. */
export function formatRedirect({ to, title, locale }: Redirect, base: string): string {
  const address = escape(withBase(to, base));
  const moved = locale === 'fr' ? 'Cette page a changé d’adresse\u00a0:' : 'This page has moved:';
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
    <meta http-equiv="refresh" content="0; url=${address}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${address}">
    <title>${escape(title)}</title>
  </head>
  <body>
    <p>${moved} <a href="${address}">${escape(title)}</a></p>
  </body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Writes a page at each former address, and answers them in `dev`. */
export function redirects(): AstroIntegration {
  return {
    name: 'playbook-redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = await getSite();
        await Promise.all(
          listRedirects(site).map(async (redirect) => {
            const folder = new URL(`.${redirect.from}`, dir);
            await mkdir(folder, { recursive: true });
            await writeFile(new URL('index.html', folder), formatRedirect(redirect, site.base), { flag: 'wx' });
          }),
        );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void answer(request.originalUrl ?? '').then((location) => {
            if (location === undefined) next();
            else response.writeHead(302, { Location: location }).end();
          }, next);
        });
      },
    },
  };
}

async function answer(url: string): Promise<string | undefined> {
  const site = await getSite();
  const path = url.split('?')[0] ?? '';
  const redirect = listRedirects(site).find((each) => withBase(each.from, site.base) === path);
  return redirect && withBase(redirect.to, site.base);
}
