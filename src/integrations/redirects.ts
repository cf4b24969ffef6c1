import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '../charts/escape.ts';
import { checklistsFor } from '../domain/checklist/checklist.ts';
import { pagesOf, type RecordPage } from '../domain/pages-of.ts';
import { routeTo, withBase, type RecordTarget } from '../i18n/routes.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';
import type { PageKind } from '../model/record-kinds.ts';
import { getSite } from '../playbook.ts';
import { partnershipTargets } from '../views/partnership/partnership-targets.ts';
import { createViewContext, type ViewSource } from '../views/view-context.ts';

/** A former address and the one that took its place, both without the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly locale: Locale;
}

/**
 * Every former address of a page of a playbook’s records, in the languages it is published in, and where the page is
 * now: each page of a renamed partnership, and the pages of a renamed checklist under each partnership. An id in use
 * again keeps its page: it redirects nowhere.
 */
export function listRedirects(source: ViewSource): Redirect[] {
  const { playbook } = source;
  const published = playbook.settings.languages ?? locales;
  const former = formerIds(playbook);
  const renamedChecklists = playbook.checklists.filter(({ id }) => former('checklist', id).length > 0);
  const targetsOf = ({ kind, record }: RecordPage): RecordTarget[] => {
    const { id } = record;
    if (kind !== 'partnership') return [{ kind, id }];
    if (former(kind, id).length > 0) return partnershipTargets(createViewContext(source, 'fr'), record);
    return checklistsFor(record, renamedChecklists).map((checklist) => ({
      kind: 'partnership-checklist',
      id,
      checklist: checklist.id,
    }));
  };
  const moves = pagesOf(playbook).flatMap((page) =>
    targetsOf(page).flatMap((to) =>
      formerTargets(to, page.kind, former).map((from) => ({ from, to, title: page.record.title })),
    ),
  );
  return moves.flatMap(({ from, to, title }) =>
    published.map((locale) => ({ from: routeTo(from, locale), to: routeTo(to, locale), title, locale })),
  );
}

/** The ids that a record had, less those that a record of its kind has today. */
type FormerIds = (kind: PageKind, id: string) => readonly string[];

function formerIds(playbook: Playbook): FormerIds {
  const pages = pagesOf(playbook);
  const inUse = new Set(pages.map(({ kind, record }) => `${kind}/${record.id}`));
  const former = new Map(
    pages.map(({ kind, record: { id, formerly = [] } }) => [
      `${kind}/${id}`,
      formerly.filter((each) => !inUse.has(`${kind}/${each}`)),
    ]),
  );
  return (kind, id) => former.get(`${kind}/${id}`) ?? [];
}

/** What a page was, under each former id of its record, and of its checklist where it is the page of one. */
function formerTargets(target: RecordTarget, kind: PageKind, former: FormerIds): RecordTarget[] {
  const ids = [target.id, ...former(kind, target.id)];
  // The first of them is the page as it is.
  if (target.kind !== 'partnership-checklist') return ids.slice(1).map((id) => ({ ...target, id }));
  const checklists = [target.checklist, ...former('checklist', target.checklist)];
  return ids.flatMap((id) => checklists.map((checklist) => ({ ...target, id, checklist }))).slice(1);
}

/** A page that sends its reader on without a script, and that no search engine keeps. */
export function formatRedirect({ to, title, locale }: Redirect, base: string): string {
  const address = escapeHtml(withBase(to, base));
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
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
    <p>${moved} <a href="${address}">${escapeHtml(title)}</a></p>
  </body>
</html>
`;
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
