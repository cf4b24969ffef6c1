import type { RouteTarget } from '../i18n/routes.ts';
import { ownValue } from '../model/own-value.ts';
import type { PageKind } from '../model/record-kinds.ts';

/** What a reader of the results may choose between. */
export type SearchedAs = PageKind | 'partnership-kpis' | 'partnership-checklist' | 'help';

/** How search finds the pages of a kind. */
interface SearchedPage {
  /** What a reader knows them as: a part of a partnership is found as a partnership. */
  readonly as: SearchedAs;
  /** Absent where a page is found by all it says, and counts in full. */
  readonly by?: 'derived' | 'outline';
}

/**
 * The pages a reader looks for. Lists of pages and pages about the site’s own state are left out. A `derived` page is
 * made from others, and found by its own words alone, after the pages they come from. A page that says again, record by
 * record, what others say is found after them too, and by its `outline`: its title, opening sentence and headings.
 */
const searchedPages: Readonly<Partial<Record<RouteTarget['kind'], SearchedPage>>> = {
  partnership: { as: 'partnership' },
  'partnership-frame': { as: 'partnership' },
  'partnership-governance': { as: 'partnership' },
  'partnership-charter': { as: 'partnership', by: 'outline' },
  'partnership-kpis': { as: 'partnership-kpis', by: 'outline' },
  'partnership-finance': { as: 'partnership' },
  'partnership-contract': { as: 'partnership' },
  'partnership-journal': { as: 'partnership' },
  'partnership-stages': { as: 'partnership' },
  'partnership-checklist': { as: 'partnership-checklist', by: 'outline' },
  clause: { as: 'clause' },
  kpi: { as: 'kpi' },
  guide: { as: 'guide' },
  case: { as: 'case' },
  question: { as: 'question' },
  checklist: { as: 'checklist' },
  candidate: { as: 'candidate' },
  help: { as: 'help' },
  'help-format': { as: 'help', by: 'derived' },
  'help-errors': { as: 'help', by: 'derived' },
  'help-personal-data': { as: 'help' },
  'help-figures': { as: 'help' },
  'help-mechanisms': { as: 'help', by: 'derived' },
  'help-writing': { as: 'help' },
  'help-glossary': { as: 'help' },
  accessibility: { as: 'help' },
};

/** How search finds the pages of a kind; undefined where it leaves them out. */
export function searchedPage(kind: string): SearchedPage | undefined {
  return ownValue<SearchedPage | undefined>(searchedPages, kind);
}
