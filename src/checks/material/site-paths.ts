import { recordsByKind } from '../../domain/pages-of.ts';
import { partnershipPages } from '../../i18n/partnership-pages.ts';
import { routeTo, type RouteTarget } from '../../i18n/routes.ts';
import { singlePages } from '../../i18n/single-pages.ts';
import { brokenIds } from '../../loading/broken-content.ts';
import type { Locale } from '../../model/locale.ts';
import { pageKinds, type PageKind } from '../../model/record-kinds.ts';
import type { CheckContext } from '../check.ts';
import { unpierced } from '../pierced-record.ts';

/** A record, and the names it had before. */
interface Named {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}

function formerAndCurrent(record: Named): string[] {
  const { id, formerly = [] } = unpierced(record);
  return [id, ...formerly];
}

/** The paths of the pages of a site. */
interface SitePaths {
  readonly all: ReadonlySet<string>;
  /** Those of each language, each page at the same place of both lists. */
  readonly of: Readonly<Record<Locale, readonly string[]>>;
}

/**
 * The paths of every page that the site of a playbook may have, in both languages, former ids and the records that
 * could not be read included. A page that only some records have, such as the finances of one, is among them for each:
 * what is no path here is none anywhere. The page of a quarter is not: it comes and goes with the day.
 */
export function sitePaths(context: CheckContext): SitePaths {
  const targets = targetsOf(context);
  const of = (locale: Locale) => targets.map((target) => routeTo(target, locale));
  const byLocale = { fr: of('fr'), en: of('en') };
  return { all: new Set([...byLocale.fr, ...byLocale.en]), of: byLocale };
}

function targetsOf(context: CheckContext): RouteTarget[] {
  const { playbook } = context;
  const { partnerships, people } = playbook;
  const records = recordsByKind(playbook);
  const idsOf = (kind: PageKind) => [...records[kind].flatMap(formerAndCurrent), ...brokenIds(context, kind)];
  const checklistIds = idsOf('checklist');
  return [
    ...singlePages.map((kind) => ({ kind })),
    ...idsOf('partnership').flatMap((id) => [
      ...partnershipPages.map((kind) => ({ kind, id })),
      ...checklistIds.map((checklist) => ({ kind: 'partnership-checklist' as const, id, checklist })),
    ]),
    ...partnerships.flatMap((partnership) =>
      formerAndCurrent(partnership).flatMap((id) =>
        (unpierced(partnership).contracts ?? []).map(({ id: contract }) => ({
          kind: 'partnership-agreement' as const,
          id,
          contract,
        })),
      ),
    ),
    ...pageKinds.flatMap((kind) => idsOf(kind).map((id) => ({ kind, id }))),
    ...people.map(({ id }) => ({ kind: 'person-calendar' as const, id })),
  ];
}
