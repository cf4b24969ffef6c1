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
 * not as its editor wrote it, be it of another file, such as the version of a clause that could not be read.
 * @param texts those of the rules for which what could be read of a text is enough
 */
export function checkMended(
  context: CheckContext,
  { playbook, holes }: MendedPlaybook,
  rules: readonly Check[],
  { ofWords, ofMarks }: TextRules = { ofWords: [], ofMarks: [] },
): Diagnostic[] {
  const touches = new Map<string, number>();
  const touch = (file: string) => touches.set(file, (touches.get(file) ?? 0) + 1);
  const pierced = piercedPlaybook(playbook, holes, touch);
  const marksRead = piercedPlaybook(playbook, without(holes, ['text']), touch);
  const wordsRead = piercedPlaybook(playbook, without(holes, ['text', 'marks']), touch);
  const run = (rule: Check, read: Playbook) => {
    touches.clear();
    const told = rule({ ...context, playbook: read });
    return { told, touched: new Map(touches) };
  };
  return rules.flatMap((rule) => {
    const read = ofWords.includes(rule) ? wordsRead : ofMarks.includes(rule) ? marksRead : pierced;
    const { told, touched } = run(rule, read);
    const own = told.filter(({ place }) => holes.has(place.file) && !touched.has(place.file));
    const files = new Set(own.map(({ place }) => place.file));
    // What looks at a hole of another file for one of its own is believed where it says the same without that other.
    const doubted = [...files].filter((file) => {
      const { playbook: others, left } = withoutFiles(read, (each) => each === file);
      const without = run(rule, others).touched;
      return [...touched].some(([other, count]) => left.has(other) && count > (without.get(other) ?? 0));
    });
    const sure = doubted.flatMap((file) =>
      run(rule, withoutFiles(read, (each) => each !== file && holes.has(each)).playbook).told.map(placeOf),
    );
    return own.filter((told) => !doubted.includes(told.place.file) || sure.includes(placeOf(told)));
  });
}

const placeOf = ({ code, place }: Diagnostic) => `${code} ${place.file}:${place.line}:${place.column}`;

/** A playbook without the pages and the events of some files and what belongs to them, and the files of those left. */
function withoutFiles(playbook: Playbook, isGone: (file: string) => boolean) {
  const left = new Set<string>();
  const others = eachRecord(playbook, (records) => records.filter(({ file }) => !isGone(file)));
  eachRecord(others, (records) => {
    for (const { file, translations } of records) left.add(file).add(translations?.en?.file ?? file);
    return records;
  });
  return { playbook: others, left };
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
  return eachRecord(playbook, pierced);
}

/** A playbook whose pages and events were changed, list by list. */
function eachRecord(playbook: Playbook, change: <T extends Filed>(records: readonly T[]) => readonly T[]): Playbook {
  const partnerships = playbook.partnerships.map((record) => ({ ...record, journal: change(record.journal) }));
  const records = recordsByKind({ ...playbook, partnerships });
  const lists = pageKinds.map((kind) => [pagedRecords[kind].folder, change<Filed>(records[kind])]);
  return { ...playbook, ...(Object.fromEntries(lists) as Pick<Playbook, FolderOf<PageKind>>) };
}
