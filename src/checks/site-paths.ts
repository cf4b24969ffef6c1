import { routeTo, type PartnershipPart, type RouteTarget } from '../i18n/routes.ts';
import { singlePages } from '../i18n/single-pages.ts';
import { locales } from '../model/locale.ts';
import type { CheckContext } from './check.ts';

type PartnershipPage =
  | 'partnership'
  | PartnershipPart
  | 'partnership-charter'
  | 'partnership-sheet'
  | 'partnership-a4'
  | 'partnership-annual-review';

/** The pages that each partnership has once. A part added to the routes must be named here, or this does not compile. */
const partnershipPages = Object.keys({
  partnership: true,
  'partnership-frame': true,
  'partnership-contract': true,
  'partnership-governance': true,
  'partnership-charter': true,
  'partnership-sheet': true,
  'partnership-a4': true,
  'partnership-kpis': true,
  'partnership-finance': true,
  'partnership-journal': true,
  'partnership-reviews': true,
  'partnership-annual-review': true,
  'partnership-stages': true,
  'partnership-calendar': true,
} satisfies Record<PartnershipPage, true>) as readonly PartnershipPage[];

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
    ...singlePages.map((kind) => ({ kind })),
    ...idsOf('partnership', partnerships).flatMap((id) => [
      ...partnershipPages.map((kind) => ({ kind, id })),
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
