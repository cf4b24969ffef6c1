import { routeTo, type RouteTarget } from '../i18n/routes.ts';
import { sharedSinglePages, singlePages } from '../i18n/single-pages.ts';
import { locales } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';

/** The paths, without the base, of the pages that a playbook’s site cannot lack: its own ones and one a record, in every language it is published in. */
export function listExpectedPages(playbook: Playbook): string[] {
  const targets: RouteTarget[] = [
    ...(playbook.edition ? sharedSinglePages : singlePages).map((kind) => ({ kind })),
    ...playbook.partnerships.map(({ id }) => ({ kind: 'partnership' as const, id })),
    ...playbook.partnerships.map(({ id }) => ({ kind: 'partnership-calendar' as const, id })),
    ...playbook.people.map(({ id }) => ({ kind: 'person-calendar' as const, id })),
    ...playbook.clauses.map(({ id }) => ({ kind: 'clause' as const, id })),
    ...playbook.kpis.map(({ id }) => ({ kind: 'kpi' as const, id })),
    ...playbook.guides.map(({ id }) => ({ kind: 'guide' as const, id })),
    ...playbook.cases.map(({ id }) => ({ kind: 'case' as const, id })),
    ...playbook.questions.map(({ id }) => ({ kind: 'question' as const, id })),
    ...playbook.checklists.map(({ id }) => ({ kind: 'checklist' as const, id })),
    ...playbook.candidates.map(({ id }) => ({ kind: 'candidate' as const, id })),
  ];
  const published = playbook.settings.languages ?? locales;
  return published.flatMap((locale) => targets.map((target) => routeTo(target, locale)));
}
