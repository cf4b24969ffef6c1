import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { recordsByKind } from '../domain/pages-of.ts';
import type { MendedPlaybook } from '../loading/load-playbook.ts';
import type { Hole } from '../loading/records/mend-record.ts';
import type { Locale } from '../model/locale.ts';
import type { Counterpart, Playbook } from '../model/playbook.ts';
import { pagedRecords, pageKinds, type FolderOf, type PageKind } from '../model/record-kinds.ts';
import type { Check, CheckContext } from './check.ts';
import { piercedRecord } from './pierced-record.ts';

/** The rules that tell of texts, which what could be read of a text with mistakes may be enough for. */
export interface TextRules {
  /** Those that tell only of what a text says, whatever else it says. */
  readonly ofWords: readonly Check[];
  /** Those that look for a heading or a label: all of those must have been read. */
  readonly ofMarks: readonly Check[];
}

/**
 * What the rules say of the records that their schema refused and of the texts that hold a mistake, so that every
 * mistake of a file is told in one run: of each rule, only what it says without having looked at a part that is
 * not as its editor wrote it.
 * @param texts those of the rules for which what could be read of a text is enough
 */
export function checkMended(
  context: CheckContext,
  { playbook, holes }: MendedPlaybook,
  rules: readonly Check[],
  { ofWords, ofMarks }: TextRules = { ofWords: [], ofMarks: [] },
): Diagnostic[] {
  const touched = new Set<string>();
  const touch = (file: string) => touched.add(file);
  const pierced = piercedPlaybook(playbook, holes, touch);
  const marksRead = piercedPlaybook(playbook, without(holes, ['text']), touch);
  const wordsRead = piercedPlaybook(playbook, without(holes, ['text', 'marks']), touch);
  return rules.flatMap((rule) => {
    touched.clear();
    const read = ofWords.includes(rule) ? wordsRead : ofMarks.includes(rule) ? marksRead : pierced;
    const told = rule({ ...context, playbook: read });
    return told.filter(({ place }) => holes.has(place.file) && !touched.has(place.file));
  });
}

/** A page or an event, with its counterpart where it has one. */
interface Filed {
  readonly file: string;
  readonly translations?: Partial<Record<Locale, Counterpart>>;
}

function without(holes: MendedPlaybook['holes'], kinds: readonly Hole['of'][]): MendedPlaybook['holes'] {
  return new Map([...holes].map(([file, own]) => [file, own.filter(({ of }) => !kinds.includes(of))]));
}

function piercedPlaybook(playbook: Playbook, holes: MendedPlaybook['holes'], touch: (file: string) => void): Playbook {
  const piercedOne = <T extends { readonly file: string }>(record: T): T => {
    const own = holes.get(record.file);
    return own ? piercedRecord(record, own, () => touch(record.file)) : record;
  };
  const pierced = <T extends Filed>(records: readonly T[]) =>
    records.map((record) => {
      const { en } = record.translations ?? {};
      return piercedOne(en && holes.has(en.file) ? { ...record, translations: { en: piercedOne(en) } } : record);
    });
  const partnerships = playbook.partnerships.map((record) => ({ ...record, journal: pierced(record.journal) }));
  const records = recordsByKind({ ...playbook, partnerships });
  const lists = pageKinds.map((kind) => [pagedRecords[kind].folder, pierced<Filed>(records[kind])]);
  return { ...playbook, ...(Object.fromEntries(lists) as Pick<Playbook, FolderOf<PageKind>>) };
}
