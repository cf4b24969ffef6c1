import { servedImages } from '../domain/prose/shown-images.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Edition } from '../model/settings.ts';
import { withQuotedClaims } from './project-claims.ts';
import { projectClause } from './project-clause.ts';
import { projectKpi } from './project-kpi.ts';
import { projectCase, projectChecklist, projectGuide, projectQuestion } from './project-pages.ts';
import { projectPartnership } from './project-partnership.ts';
import { projectPeople, projectReference } from './project-reference.ts';
import { projectSettings } from './project-settings.ts';
import { visibleIds } from './visible-ids.ts';

/**
 * The playbook as the party of an edition may see it: the partnerships it takes part in, of each what `shared` names,
 * the catalogue pages that are shared, and of everything else only what these refer to. Confidential is the default:
 * the result is built anew from lists of what may be told, before anything is computed from it, so that no count,
 * comparison, file name or index can know of the rest.
 */
export function projectEdition(playbook: Playbook, edition: Edition): Playbook {
  const visible = visibleIds(playbook, edition);
  const partnerships = playbook.partnerships
    .filter(({ id }) => visible.partnerships.has(id))
    .map((record) => projectPartnership(record, visible));
  const projected = {
    language: playbook.language,
    people: projectPeople(playbook.people, partnerships),
    ...projectReference(playbook, partnerships),
    partnerships,
    clauses: playbook.clauses
      .filter(({ id }) => visible.clauses.has(id))
      .map((clause) => projectClause(clause, visible)),
    kpis: playbook.kpis.filter(({ id }) => visible.kpis.has(id)).map((kpi) => projectKpi(kpi, visible)),
    guides: playbook.guides.filter(({ id }) => visible.guides.has(id)).map((guide) => projectGuide(guide, visible)),
    cases: playbook.cases.filter(({ id }) => visible.cases.has(id)).map((record) => projectCase(record, visible)),
    questions: playbook.questions
      .filter(({ id }) => visible.questions.has(id))
      .map((question) => projectQuestion(question, visible)),
    checklists: playbook.checklists
      .filter(({ id }) => visible.checklists.has(id))
      .map((checklist) => projectChecklist(checklist, visible)),
    candidates: [],
    network: [],
    images: playbook.images,
    edition: { id: edition.id, party: edition.party },
  };
  const settings = projectSettings(playbook.settings, edition, projected);
  return withQuotedClaims({ ...projected, settings, images: servedImages({ ...projected, settings }) }, playbook);
}
