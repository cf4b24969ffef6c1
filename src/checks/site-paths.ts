import { routeTo, type PartnershipPart, type RouteTarget } from '../i18n/routes.ts';
import { locales } from '../model/locale.ts';
import type { CheckContext } from './check.ts';

/** The pages that a site has once. A kind added to the routes must be named here, or this does not compile. */
const single: Readonly<Record<Exclude<RouteTarget, { readonly id: string }>['kind'], true>> = {
  home: true,
  partnerships: true,
  clauses: true,
  kpis: true,
  guides: true,
  cases: true,
  questions: true,
  checklists: true,
  search: true,
  quality: true,
  help: true,
  'help-format': true,
  'help-errors': true,
  'help-personal-data': true,
  'help-figures': true,
  'help-mechanisms': true,
  'help-writing': true,
  'help-components': true,
  'help-glossary': true,
  accessibility: true,
  chooser: true,
  'supplier-contracts': true,
  candidates: true,
  network: true,
  wins: true,
  lessons: true,
  programme: true,
  coverage: true,
  obligations: true,
  calendar: true,
  print: true,
};

/** The pages that each partnership has once. */
const ofPartnership: Readonly<
  Record<
    'partnership' | PartnershipPart | 'partnership-charter' | 'partnership-sheet' | 'partnership-annual-review',
    true
  >
> = {
  partnership: true,
  'partnership-frame': true,
  'partnership-contract': true,
  'partnership-governance': true,
  'partnership-charter': true,
  'partnership-sheet': true,
  'partnership-kpis': true,
  'partnership-finance': true,
  'partnership-journal': true,
  'partnership-reviews': true,
  'partnership-annual-review': true,
  'partnership-stages': true,
  'partnership-calendar': true,
};

/** A record, and the names it had before. */
interface Named {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}

/**
 * The paths of every page that the site of a playbook may have, in both languages, former ids and the records that could not be read
 * included. A page that only some records have, such as the finances of one, is among them for each: what is no path here is none anywhere.
 * The page of a quarter is not: it comes and goes with the day.
 */
export function sitePaths(context: CheckContext): ReadonlySet<string> {
  return new Set(locales.flatMap((locale) => targetsOf(context).map((target) => routeTo(target, locale))));
}

function targetsOf({ playbook, broken }: CheckContext): RouteTarget[] {
  const { partnerships, clauses, kpis, guides, cases, questions, checklists, candidates, people } = playbook;
  const idsOf = (kind: string, records: readonly Named[]) => [
    ...records.flatMap(({ id, formerly = [] }) => [id, ...formerly]),
    ...[...broken].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1)),
  ];
  const records = {
    clause: clauses,
    kpi: kpis,
    guide: guides,
    case: cases,
    question: questions,
    candidate: candidates,
  };
  const checklistIds = idsOf('checklist', checklists);
  return [
    ...keysOf(single).map((kind) => ({ kind })),
    ...idsOf('partnership', partnerships).flatMap((id) => [
      ...keysOf(ofPartnership).map((kind) => ({ kind, id })),
      ...checklistIds.map((checklist) => ({ kind: 'partnership-checklist' as const, id, checklist })),
    ]),
    ...partnerships.flatMap(({ id, contracts = [] }) =>
      contracts.map((contract) => ({ kind: 'partnership-agreement' as const, id, contract: contract.id })),
    ),
    ...(['clause', 'kpi', 'guide', 'case', 'question', 'candidate'] as const).flatMap((kind) =>
      idsOf(kind, records[kind]).map((id) => ({ kind, id })),
    ),
    ...checklistIds.map((id) => ({ kind: 'checklist' as const, id })),
    ...people.map(({ id }) => ({ kind: 'person-calendar' as const, id })),
  ];
}

/** The keys of an object that has no others than its type says. */
function keysOf<K extends string>(record: Readonly<Record<K, true>>): K[] {
  return Object.keys(record) as K[];
}
