import { selectTexts } from '../domain/field-selection.ts';
import { peopleOrOtherReferences, peopleReferences } from '../domain/network/people-references.ts';
import { optionalField } from '../model/optional-field.ts';
import type { Person } from '../model/person.ts';
import type { Partnership, Playbook, ReferenceTables } from '../model/playbook.ts';
import { pick } from './pick.ts';

type Tables = Pick<Playbook, 'reference' | 'referenceTranslations'>;

/**
 * The types, contract kinds and tools that the projected partnerships name, in every language. What a
 * type requires is internal.
 */
export function projectReference(
  { reference, referenceTranslations }: Tables,
  partnerships: readonly Partnership[],
): Tables {
  const { fr, en } = referenceTranslations;
  return {
    reference: openTables(reference, partnerships),
    referenceTranslations: {
      ...optionalField('fr', fr && openTables(fr, partnerships)),
      ...optionalField('en', en && openTables(en, partnerships)),
    },
  };
}

function openTables(tables: Partial<ReferenceTables>, partnerships: readonly Partnership[]) {
  const named = (...patterns: string[]) =>
    new Set(
      partnerships.flatMap((record) =>
        patterns.flatMap((pattern) => selectTexts(record, pattern).map(({ text }) => text)),
      ),
    );
  const [types, kinds, tools] = [
    named('type'),
    named('contracts.*.kind'),
    named('tools.*.tool', 'communication.*.channel', 'roadmap.*.tools.*'),
  ];
  return {
    types: (tables.types ?? [])
      .filter(({ id }) => types.has(id))
      .map((type) => pick(type, ['id', 'name', 'summary', 'risk', 'investment', 'independence', 'speed'])),
    contractKinds: (tables.contractKinds ?? [])
      .filter(({ id }) => kinds.has(id))
      .map((kind) => pick(kind, ['id', 'name', 'summary', 'term', 'commitment', 'flexibility', 'innovation'])),
    tools: (tables.tools ?? []).filter(({ id }) => tools.has(id)).map((tool) => pick(tool, ['id', 'name', 'for'])),
  };
}

/** The people that the projected partnerships name: their name, function and organisation. */
export function projectPeople(people: readonly Person[], partnerships: readonly Partnership[]): Person[] {
  const named = new Set(
    partnerships.flatMap((record) => [
      ...textsAt(record, [...peopleReferences.partnership, ...peopleOrOtherReferences.partnership]),
      ...record.journal.flatMap((entry) =>
        textsAt(entry, [...peopleReferences.journal, ...peopleOrOtherReferences.journal]),
      ),
    ]),
  );
  return people.filter(({ id }) => named.has(id)).map((person) => pick(person, ['id', 'name', 'role', 'party']));
}

function textsAt(record: object, patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => selectTexts(record, pattern).map(({ text }) => text));
}
