import type { Partnership } from '../../model/playbook.ts';
import { once } from '../facts.ts';
import type { ViewContext } from '../view-context.ts';
import { hasPage, sectionParts, sectionsOf, type SectionPart } from './sections.ts';

/** Where the sections of a partnership stand, whatever the language they are read in. */
export interface SectionPlaces {
  /** The part of each section, by the section’s id. */
  readonly partOf: ReadonlyMap<string, SectionPart>;
  /** The parts that have a page of their own. */
  readonly paged: ReadonlySet<SectionPart>;
}

/**
 * Where the sections of a partnership stand. Asked for in a second language, nothing is made again: on a site whose
 * pages are restored, that is most of what is asked of a partnership.
 */
export function sectionPlaces(context: ViewContext, partnership: Partnership): SectionPlaces {
  return once(context.playbook, `section places ${partnership.id} ${context.asOf}`, () => {
    const sections = sectionsOf(context, partnership);
    return {
      partOf: new Map(sectionParts.flatMap((part) => sections[part].map(({ id }) => [id, part] as const))),
      paged: new Set(sectionParts.filter((part) => hasPage(sections[part]))),
    };
  });
}
