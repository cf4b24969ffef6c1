import { imagesByPath } from '../domain/prose/shown-images.ts';
import { calendarOf, type WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FieldPath, SourceMap } from '../diagnostics/source-map.ts';
import { partyOf } from '../domain/people/party-of.ts';
import { routeTo, withBase, type RouteTarget } from '../i18n/routes.ts';
import { wordsFor, type Words } from '../i18n/words.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { ImageFile } from '../model/image-file.ts';
import type { Locale } from '../model/locale.ts';
import type { Claim } from '../model/claim.ts';
import type { Checklist, Clause, Guide, Kpi, Partnership, Playbook } from '../model/playbook.ts';
import type { PartnershipType, ContractKind } from '../model/reference.ts';

/** What the site was built from: the projected playbook and the day it is computed at. */
export interface ViewSource {
  readonly playbook: Playbook;
  readonly sources: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
  /** Each file of the content with a digest of its bytes: a page made from the same bytes need not be made again. */
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly asOf: IsoDate;
  /** The path the site is served under, `/` at a root. */
  readonly base: string;
  /** The address of the site’s host, such as `https://playbook.example.org`, where it is known. */
  readonly site?: string | undefined;
  /** Whether search engines may read the site; not by default. */
  readonly indexed?: boolean;
}

/** Someone as a page names them; an id that no longer leads anywhere names itself. */
export interface PersonName {
  readonly name: string;
  /** Their role, and their organisation where it is not the playbook’s own. */
  readonly detail: string;
}

/** Where a figure comes from, as small type says it. Absent in partner editions, whose readers have no files. */
export interface Provenance {
  readonly file: string;
  readonly line: number;
}

/** Everything a view needs besides its own record: words, addresses and look-ups, made once per language. */
export interface ViewContext extends ViewSource {
  readonly locale: Locale;
  readonly words: Words;
  readonly calendar: WorkingCalendar;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly kpis: ReadonlyMap<string, Kpi>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly types: ReadonlyMap<string, PartnershipType>;
  readonly contractKinds: ReadonlyMap<string, ContractKind>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By the path at which texts look for them. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** The address of a page, with the base. */
  href(target: RouteTarget): string;
  /** The name of a type of partnership, or of a tool; the id itself where the reference does not know it. */
  typeName(id: string): string;
  toolName(id: string): string;
  /** A person by id; the id itself where people.yaml does not know it. */
  person(id: string): PersonName;
  /** The name of a party of a partnership, of a person, or the id. */
  nameIn(partnership: Partnership, id: string): string;
  provenance(file: string, path: FieldPath): Provenance | undefined;
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
  translated: readonly T[] = [],
): ReadonlyMap<string, T> {
  return new Map([...items, ...translated].map((item) => [item.id, item]));
}

const contexts = new WeakMap<Playbook, Map<string, ViewContext>>();

/** The context of a language; the same playbook, day, base and language give the same object. */
export function createViewContext(source: ViewSource, locale: Locale): ViewContext {
  const known = contexts.get(source.playbook) ?? new Map<string, ViewContext>();
  contexts.set(source.playbook, known);
  const key = `${locale} ${source.asOf} ${source.base}`;
  const context = known.get(key) ?? makeContext(source, locale);
  known.set(key, context);
  return context;
}

function makeContext(source: ViewSource, locale: Locale): ViewContext {
  const { playbook } = source;
  const people = new Map(playbook.people.map((person) => [person.id, person]));
  const translated = playbook.referenceTranslations[locale];
  const parties = new Map(
    playbook.partnerships.flatMap((partnership) => partnership.parties.map((party) => [party.id, party.name] as const)),
  );
  parties.set(playbook.settings.organisation.id, playbook.settings.organisation.name);

  function person(id: string): PersonName {
    const found = people.get(id);
    if (!found) return { name: parties.get(id) ?? id, detail: '' };
    const ours = found.party === undefined || found.party === playbook.settings.organisation.id;
    const detail = [found.role, ours ? undefined : (parties.get(found.party ?? '') ?? found.party)]
      .filter(Boolean)
      .join(', ');
    return { name: found.name, detail };
  }

  const types = byId(playbook.reference.types, translated?.types);
  const tools = byId(playbook.reference.tools, translated?.tools);
  return {
    ...source,
    locale,
    words: wordsFor(locale),
    calendar: calendarOf(playbook.settings),
    partnerships: byId(playbook.partnerships),
    clauses: byId(playbook.clauses),
    kpis: byId(playbook.kpis),
    guides: byId(playbook.guides),
    checklists: byId(playbook.checklists),
    types,
    contractKinds: byId(playbook.reference.contractKinds, translated?.contractKinds),
    claims: byId(playbook.reference.claims ?? [], translated?.claims),
    images: imagesByPath(playbook.images),
    href: (target) => withBase(routeTo(target, locale), source.base),
    typeName: (id) => types.get(id)?.name ?? id,
    toolName: (id) => tools.get(id)?.name ?? id,
    person,
    nameIn: (partnership, id) => partyOf(partnership, id)?.name ?? person(id).name,
    provenance(file, path) {
      if (playbook.edition) return undefined;
      const place = source.sources.placeOf(file, path);
      return { file: place.file, line: place.line };
    },
  };
}
