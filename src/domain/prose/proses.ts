import type { Playbook } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';

/** A text of the playbook, and the partnership it is about where it is of one. */
export interface FiledProse {
  readonly prose: Prose;
  readonly partnership?: string;
}

/** Every text editors wrote, in both languages: records, journals, clauses, KPIs, guides, cases, questions, checklists and candidates. */
export function prosesOf(playbook: Playbook): FiledProse[] {
  const { partnerships, clauses, kpis, guides, cases, questions, checklists, candidates } = playbook;
  return [
    ...partnerships.flatMap(({ id, prose, translations, journal }) =>
      [prose, ...translated(translations), ...journal.map((entry) => entry.prose)].map((text) => ({
        prose: text,
        partnership: id,
      })),
    ),
    ...[...clauses, ...kpis, ...guides, ...cases, ...questions, ...checklists, ...candidates].flatMap(
      ({ prose, translations }) => [prose, ...translated(translations)].map((text) => ({ prose: text })),
    ),
  ];
}

function translated(translations: Playbook['clauses'][number]['translations']): Prose[] {
  return Object.values(translations).map(({ prose }) => prose);
}
