import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { claimSchema } from '../model/claim.ts';
import { contactSchema } from '../model/contact.ts';
import type { Locale } from '../model/locale.ts';
import { personSchema } from '../model/person.ts';
import { programmeLevelSchema } from '../model/programme.ts';
import { contractKindSchema, partnershipTypeSchema, toolSchema } from '../model/reference.ts';
import { markBroken, type BreakableKind } from './broken-content.ts';
import type { ListKind } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readListFile } from './read-list.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/** A YAML file that holds a list of records. */
interface RecordList {
  /** What one of its records is called where it could not be read; undefined where nothing refers to one. */
  readonly item: BreakableKind | undefined;
  /** Reads the file, and keeps its list. */
  read(textFile: TextFile, locale: Locale, folders: Folders, sources: SourceRegistry): Diagnostic[];
}

function listOf<S extends z.ZodType>(
  schema: S,
  item: BreakableKind | undefined,
  keep: (records: z.output<S>[], folders: Folders, locale: Locale) => void,
): RecordList {
  return {
    item,
    read(textFile, locale, folders, sources) {
      const { records, diagnostics, broken } = readListFile(textFile, schema, sources);
      keep(records, folders, locale);
      if (item !== undefined && locale === 'fr') for (const id of broken) markBroken(folders, item, id);
      return diagnostics;
    },
  };
}

/** Every list of the playbook: what its records must be, what they are called, and where they are kept. */
export const recordLists: Readonly<Record<ListKind, RecordList>> = {
  people: listOf(personSchema, 'person', (people, folders) => {
    folders.people = people;
  }),
  network: listOf(contactSchema, undefined, (contacts, folders) => {
    folders.network = contacts;
  }),
  types: listOf(partnershipTypeSchema, 'type', (types, { reference }, locale) => {
    reference[locale].types = types;
  }),
  'contract-kinds': listOf(contractKindSchema, 'contract-kind', (contractKinds, { reference }, locale) => {
    reference[locale].contractKinds = contractKinds;
  }),
  tools: listOf(toolSchema, 'tool', (tools, { reference }, locale) => {
    reference[locale].tools = tools;
  }),
  programme: listOf(programmeLevelSchema, undefined, (levels, { reference }, locale) => {
    reference[locale].programme = levels;
  }),
  claims: listOf(claimSchema, 'claim', (claims, { reference }, locale) => {
    reference[locale].claims = claims;
  }),
};
