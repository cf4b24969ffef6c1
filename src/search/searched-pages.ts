import type { RouteTarget } from '../i18n/routes.ts';
import { ownValue } from '../model/own-value.ts';
import type { PageKind } from '../model/record-kinds.ts';

/** What a reader of the results may choose between. */
export type SearchedAs = PageKind | 'partnership-kpis' | 'partnership-checklist' | 'help' | 'overview';

/** How search finds the pages of a kind. */
interface SearchedPage {
  /** What a reader knows them as: a part of a partnership is found as a partnership. */
  readonly as: SearchedAs;
  /** Absent where a page is found by all it says, and counts in full. */
  readonly by?: 'derived' | 'outline' | 'name';
  /** Whether its title is that of a part, followed by the name of the record: hundreds of pages may share it. */
  readonly isPart?: true;
}

/** A page that the site has once and that lists others: whoever types what it is called wants it, not what it lists. */
const overview = { as: 'overview', by: 'name' } as const satisfies SearchedPage;

/**
 * The pages a reader looks for. A page that lists others is found by its `name` alone: its title, what else it is
 * called, and its opening sentence. A `derived` page is made from others, and found by its own words alone, after the
 * pages they come from. A page that says again, record by record, what others say is found after them too, and by its
 * `outline`: its title, opening sentence and headings.
 */
const searchedPages: Readonly<Partial<Record<RouteTarget['kind'] | 'index', SearchedPage>>> = {
  partnership: { as: 'partnership' },
  'partnership-frame': { as: 'partnership', isPart: true },
  'partnership-governance': { as: 'partnership', isPart: true },
  'partnership-charter': { as: 'partnership', by: 'outline', isPart: true },
  'partnership-kpis': { as: 'partnership-kpis', by: 'outline', isPart: true },
  'partnership-finance': { as: 'partnership', isPart: true },
  'partnership-contract': { as: 'partnership', isPart: true },
  'partnership-journal': { as: 'partnership', isPart: true },
  'partnership-review': { as: 'partnership', by: 'outline', isPart: true },
  'partnership-annual-review': { as: 'partnership', by: 'outline', isPart: true },
  'partnership-stages': { as: 'partnership', isPart: true },
  'partnership-checklist': { as: 'partnership-checklist', by: 'outline', isPart: true },
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
  'help-reckoning': { as: 'help' },
  'help-writing': { as: 'help' },
  'help-glossary': { as: 'help' },
  accessibility: { as: 'help' },
  home: overview,
  index: overview,
  calendar: overview,
  'person-calendar': { ...overview, isPart: true },
  obligations: overview,
  clauses: overview,
  kpis: overview,
  guides: overview,
  cases: overview,
  questions: overview,
  checklists: overview,
  candidates: overview,
  wins: overview,
  lessons: overview,
  programme: overview,
  coverage: overview,
  quality: overview,
  chooser: overview,
  'supplier-contracts': overview,
  print: overview,
};

/** How search finds the pages of a kind; undefined where it leaves them out. */
export function searchedPage(kind: string): SearchedPage | undefined {
  return ownValue<SearchedPage | undefined>(searchedPages, kind);
}
