import { pagesOf } from '../domain/pages-of.ts';
import { routeTo, type RouteTarget } from '../i18n/routes.ts';
import { sharedSinglePages, singlePages } from '../i18n/single-pages.ts';
import { locales } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';

/**
 * The paths, without the base, of the pages that a playbook’s site cannot lack: its own ones and one a record, in every
 * language it is published in.
 */
export function listExpectedPages(playbook: Playbook): string[] {
  const targets: RouteTarget[] = [
    ...(playbook.edition ? sharedSinglePages : singlePages).map((kind) => ({ kind })),
    ...pagesOf(playbook).map(({ kind, record }) => ({ kind, id: record.id })),
    ...playbook.partnerships.map(({ id }) => ({ kind: 'partnership-calendar' as const, id })),
    ...playbook.people.map(({ id }) => ({ kind: 'person-calendar' as const, id })),
  ];
  const published = playbook.settings.languages ?? locales;
  return published.flatMap((locale) => targets.map((target) => routeTo(target, locale)));
}
