import { sharingOf } from '../domain/shared-paths.ts';
import type { Edition } from '../model/settings.ts';
import type { Playbook } from '../model/playbook.ts';

/** What the readers of an edition may know to exist. */
export interface VisibleIds {
  readonly partnerships: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly kpis: ReadonlySet<string>;
  readonly guides: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly checklists: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

/**
 * The records an edition shows: the partnerships that name its party, the KPIs that one of these shares,
 * and the pages of the catalogues whose `visibility` is `shared`.
 */
export function visibleIds(playbook: Playbook, { party }: Edition): VisibleIds {
  const partnerships = playbook.partnerships.filter(({ parties }) => parties.some(({ id }) => id === party));
  const followed = partnerships.flatMap((record) => {
    const shares = sharingOf(record);
    return (record.kpis ?? []).map(({ kpi }) => kpi).filter((kpi) => shares(`kpis.${kpi}`));
  });
  return {
    partnerships: new Set(partnerships.map(({ id }) => id)),
    clauses: sharedPages(playbook.clauses),
    kpis: new Set([...followed, ...sharedPages(playbook.kpis)]),
    guides: sharedPages(playbook.guides),
    cases: sharedPages(playbook.cases),
    questions: sharedPages(playbook.questions),
    checklists: sharedPages(playbook.checklists),
    parties: new Set(partnerships.flatMap(({ parties }) => parties.map(({ id }) => id))),
  };
}

function sharedPages(pages: readonly { readonly id: string; readonly visibility?: string | undefined }[]): Set<string> {
  return new Set(pages.filter(({ visibility }) => visibility === 'shared').map(({ id }) => id));
}
