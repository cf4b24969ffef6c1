import type { Partnership } from '../../model/playbook.ts';
import type { ViewContext } from '../view-context.ts';
import { sectionPlaces } from './section-places.ts';
import { anchorOf } from './sections.ts';

/** The sections that stand on the overview and on no part’s page. */
const overviewAlone: ReadonlySet<string> = new Set(['kpis', 'checklists']);

/**
 * Where a section of a partnership is read, by its id: on the page of its part, on the overview while that page does
 * not exist, and on the overview too for the sections that stand there alone. A section that the partnership does not
 * have is not pointed at: the overview itself answers for it.
 */
export function sectionAddress(context: ViewContext, partnership: Partnership, id: string): string {
  const overview = context.href({ kind: 'partnership', id: partnership.id });
  const { partOf, paged } = sectionPlaces(context, partnership);
  const part = partOf.get(id);
  if (part === undefined) return overviewAlone.has(id) ? `${overview}#${id}` : overview;
  return paged.has(part)
    ? `${context.href({ kind: part, id: partnership.id })}#${id}`
    : `${overview}#${anchorOf(part)}`;
}
