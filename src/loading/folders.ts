import type { Contact } from '../model/contact.ts';
import type { ImageFile } from '../model/image-file.ts';
import type { Locale } from '../model/locale.ts';
import type { Person } from '../model/person.ts';
import type { Counterpart, EarlierClause, JournalEntry, ReferenceTables } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';
import { pagedRecords, pageKinds, type FolderOf, type PageKind, type RecordOf } from '../model/record-kinds.ts';
import type { ReviewPack } from '../model/review-pack.ts';
import type { Settings } from '../model/settings.ts';
import type { Hole } from './records/mend-record.ts';

export type Kept<T> = T & { id: string; file: string; prose: Prose };

/** A CSV file waiting until the KPI catalogue is known. */
interface FigureFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The snapshot of a review, and where it was read. */
export interface ReviewFile {
  readonly file: string;
  readonly pack: ReviewPack;
}

/** The pages read, each in the list of its folder: `guides`, `clauses` … */
export type Pages = { readonly [K in PageKind as FolderOf<K>]: Kept<RecordOf<K>>[] };

/** What has been read so far, before the pieces are put together. */
export interface Folders extends Pages {
  settings: Settings | undefined;
  people: Person[];
  network: Contact[];
  readonly reference: Record<
    Locale,
    {
      types?: ReferenceTables['types'];
      contractKinds?: ReferenceTables['contractKinds'];
      tools?: ReferenceTables['tools'];
      programme?: NonNullable<ReferenceTables['programme']>;
      claims?: NonNullable<ReferenceTables['claims']>;
    }
  >;
  /** The earlier versions of each clause, by its id. */
  clauseVersions(clause: string): EarlierClause[];
  /** Every clause that has earlier versions, with one file of them. */
  clausesWithVersions(): ReadonlyMap<string, string>;
  readonly images: ImageFile[];
  /**
   * What refused settings still say, lest one slip there make every figure a mistake, or another day of the sample’s.
   */
  keptSettings: Partial<Settings>;
  /** By `guide/choisir-le-type`. */
  readonly counterparts: Map<string, Counterpart>;
  readonly broken: Set<string>;
  /** The broken pages and events that could be mended for the rules to judge, and what was mended in each file. */
  readonly mended: Pages & {
    readonly counterparts: Map<string, Counterpart>;
    readonly holes: Map<string, readonly Hole[]>;
    journal(partnership: string): JournalEntry[];
  };
  /** The CSV files of a partnership’s folder. */
  figures(partnership: string): FigureFile[];
  /** The journal of a partnership’s folder. */
  journal(partnership: string): JournalEntry[];
  /** The snapshots of a partnership’s quarterly reviews. */
  reviews(partnership: string): ReviewFile[];
  /** Every partnership folder that holds anything, with one file of it. */
  partnershipFolders(): ReadonlyMap<string, string>;
}

/** Empty folders for one load. */
export function createFolders(): Folders {
  const figures = new Map<string, FigureFile[]>();
  const journals = new Map<string, JournalEntry[]>();
  const reviews = new Map<string, ReviewFile[]>();
  const versions = new Map<string, EarlierClause[]>();
  const mendedJournals = new Map<string, JournalEntry[]>();
  return {
    settings: undefined,
    keptSettings: {},
    people: [],
    network: [],
    reference: { fr: {}, en: {} },
    ...emptyPages(),
    clauseVersions: (clause) => listOf(versions, clause),
    clausesWithVersions: () => firstFiles(versions),
    images: [],
    counterparts: new Map(),
    broken: new Set(),
    mended: {
      ...emptyPages(),
      counterparts: new Map(),
      holes: new Map(),
      journal: (partnership) => listOf(mendedJournals, partnership),
    },
    figures: (partnership) => listOf(figures, partnership),
    journal: (partnership) => listOf(journals, partnership),
    reviews: (partnership) => listOf(reviews, partnership),
    partnershipFolders: () => new Map([...firstFiles(figures), ...firstFiles(reviews), ...firstFiles(journals)]),
  };
}

/** The list that keeps the pages of a kind, for what was read by the schema of that kind. */
export function pagesOfKind(pages: Pages, kind: PageKind): Kept<RecordOf<PageKind>>[] {
  return pages[pagedRecords[kind].folder];
}

function pagesFrom(listFor: (kind: PageKind) => Kept<RecordOf<PageKind>>[]): Pages {
  return Object.fromEntries(pageKinds.map((kind) => [pagedRecords[kind].folder, listFor(kind)])) as Pages;
}

function emptyPages(): Pages {
  return pagesFrom(() => []);
}

/** What was read, with the broken pages and events that could be mended among the sound ones. */
export function withMended(folders: Folders): Folders {
  const { mended } = folders;
  return {
    ...folders,
    ...pagesFrom((kind) => [...pagesOfKind(folders, kind), ...pagesOfKind(mended, kind)]),
    counterparts: new Map([...mended.counterparts, ...folders.counterparts]),
    journal: (partnership) => [...folders.journal(partnership), ...mended.journal(partnership)],
  };
}

/** Each key that has a list, with the file of its first item. */
function firstFiles(lists: ReadonlyMap<string, readonly { readonly file: string }[]>): Map<string, string> {
  return new Map([...lists].flatMap(([key, [first]]) => (first ? [[key, first.file]] : [])));
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
