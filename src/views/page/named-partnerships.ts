import type { Partnership, Playbook } from '../../model/playbook.ts';
import { once } from '../facts.ts';

/** What may be an id: small letters and digits, joined by hyphens. */
const idLike = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/**
 * The partnerships that a page of one may show something of, because its record or a text of a catalogue that
 * partnerships show names them, by `<Partnership>`, by `<Kpi … partnership="…">` or in a link. A word that happens to
 * be an id counts as well: a page is then made once too often, never too seldom.
 * @returns ids, without the partnership’s own
 */
export function partnershipsNamedBy(playbook: Playbook, partnership: Partnership): readonly string[] {
  const { clauses, checklists, kpis, reference, referenceTranslations } = playbook;
  const everywhere = once(playbook, 'partnerships named by the catalogues', () =>
    idsIn(playbook, [clauses, checklists, kpis, reference, referenceTranslations]),
  );
  const own = once(playbook, `partnerships named by ${partnership.id}`, () => idsIn(playbook, partnership));
  return [...own.union(everywhere)].filter((id) => id !== partnership.id).toSorted();
}

/** The ids as the records hold them: one cut out of the text would keep all of the text in memory. */
function idsIn({ partnerships }: Playbook, value: unknown): ReadonlySet<string> {
  const words = new Set(JSON.stringify(value).match(idLike));
  return new Set(partnerships.map(({ id }) => id).filter((id) => words.has(id)));
}
