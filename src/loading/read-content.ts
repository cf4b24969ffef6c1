import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { claimSchema } from '../model/claim.ts';
import { contactSchema } from '../model/contact.ts';
import { personSchema } from '../model/person.ts';
import { programmeLevelSchema } from '../model/programme.ts';
import { contractKindSchema, partnershipTypeSchema, toolSchema } from '../model/reference.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import type { ContentFile } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readClauseVersion } from './read-clause-version.ts';
import { readJournal } from './read-journal.ts';
import { readListFile, readSettingsFile } from './read-list.ts';
import { readReview } from './read-review.ts';
import { readRecord } from './read-record.ts';
import type { MendedRecord } from './records/mend-record.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

type ReadableContent = Exclude<
  ContentFile,
  { kind: 'image' } | { kind: 'unknown' } | { kind: 'misnamed' } | { kind: 'measurements' }
>;

/** Reads one file into its folder, by what its path says it holds. */
export function readContent(
  content: ReadableContent,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  switch (content.kind) {
    case 'settings': {
      const { record, mended, diagnostics } = readSettingsFile(textFile, settingsSchema, sources);
      folders.settings = record;
      folders.csv = (record ?? mended?.record)?.csv;
      if (!record && !saysHowCsvIsWritten(mended)) folders.broken.add('settings/csv');
      return diagnostics;
    }
    case 'people': {
      const { records, diagnostics, broken } = readListFile(textFile, personSchema, sources);
      folders.people = records;
      for (const id of broken) folders.broken.add(`person/${id}`);
      return diagnostics;
    }
    case 'types': {
      const { records, diagnostics, broken } = readListFile(textFile, partnershipTypeSchema, sources);
      folders.reference[content.locale].types = records;
      if (content.locale === 'fr') for (const id of broken) folders.broken.add(`type/${id}`);
      return diagnostics;
    }
    case 'contract-kinds': {
      const { records, diagnostics, broken } = readListFile(textFile, contractKindSchema, sources);
      folders.reference[content.locale].contractKinds = records;
      if (content.locale === 'fr') for (const id of broken) folders.broken.add(`contract-kind/${id}`);
      return diagnostics;
    }
    case 'tools': {
      const { records, diagnostics, broken } = readListFile(textFile, toolSchema, sources);
      folders.reference[content.locale].tools = records;
      if (content.locale === 'fr') for (const id of broken) folders.broken.add(`tool/${id}`);
      return diagnostics;
    }
    case 'programme': {
      const { records, diagnostics } = readListFile(textFile, programmeLevelSchema, sources);
      folders.reference[content.locale].programme = records;
      return diagnostics;
    }
    case 'claims': {
      const { records, diagnostics, broken } = readListFile(textFile, claimSchema, sources);
      folders.reference[content.locale].claims = records;
      if (content.locale === 'fr') for (const id of broken) folders.broken.add(`claim/${id}`);
      return diagnostics;
    }
    case 'network': {
      const { records, diagnostics } = readListFile(textFile, contactSchema, sources);
      folders.network = records;
      return diagnostics;
    }
    case 'clause-version':
      return readClauseVersion(content, textFile, folders, sources);
    case 'journal':
      return readJournal(content, textFile, folders, sources);
    case 'review':
      return readReview(content, textFile, folders);
    default:
      return readRecord(content, textFile, folders, sources);
  }
}

/** Whether refused settings still tell, in their editor’s own words, how the CSV files are written. */
function saysHowCsvIsWritten(mended: MendedRecord<Settings> | undefined): boolean {
  if (!mended) return false;
  return mended.holes.every(({ path }) => path[0] !== 'csv' && (path.length > 0 || mended.record.csv !== undefined));
}
