import type { CandidateRecord } from '../model/candidate.ts';
import type { ChecklistRecord } from '../model/checklist.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { Contact } from '../model/contact.ts';
import type { GuideRecord } from '../model/guide.ts';
import type { KpiRecord } from '../model/kpi.ts';
import type { PartnershipRecord } from '../model/partnership.ts';
import type { Person } from '../model/person.ts';
import type { Counterpart, JournalEntry, ReferenceTables } from '../model/playbook.ts';
import type { Prose } from '../model/prose.ts';
import type { Settings } from '../model/settings.ts';

type Kept<T> = T & { id: string; file: string; prose: Prose };

/** A CSV file waiting until the KPI catalogue is known. */
export interface FigureFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export type PageKind = 'partnership' | 'clause' | 'kpi' | 'guide' | 'checklist' | 'candidate';

/** What has been read so far, before the pieces are put together. */
export interface Folders {
  settings: Settings | undefined;
  people: Person[];
  network: Contact[];
  readonly reference: Record<
    'fr' | 'en',
    {
      types?: ReferenceTables['types'];
      contractKinds?: ReferenceTables['contractKinds'];
      tools?: ReferenceTables['tools'];
      programme?: NonNullable<ReferenceTables['programme']>;
    }
  >;
  readonly partnerships: Kept<PartnershipRecord>[];
  readonly clauses: Kept<ClauseRecord>[];
  readonly kpis: Kept<KpiRecord>[];
  readonly guides: Kept<GuideRecord>[];
  readonly checklists: Kept<ChecklistRecord>[];
  readonly candidates: Kept<CandidateRecord>[];
  /** By `guide/choisir-le-type`. */
  readonly counterparts: Map<string, Counterpart>;
  readonly broken: Set<string>;
  /** The CSV files of a partnership’s folder. */
  figures(partnership: string): FigureFile[];
  /** The journal of a partnership’s folder. */
  journal(partnership: string): JournalEntry[];
  /** Every partnership folder that holds anything, with one file of it. */
  partnershipFolders(): ReadonlyMap<string, string>;
}

/** Empty folders for one load. */
export function createFolders(): Folders {
  const figures = new Map<string, FigureFile[]>();
  const journals = new Map<string, JournalEntry[]>();
  return {
    settings: undefined,
    people: [],
    network: [],
    reference: { fr: {}, en: {} },
    partnerships: [],
    clauses: [],
    kpis: [],
    guides: [],
    checklists: [],
    candidates: [],
    counterparts: new Map(),
    broken: new Set(),
    figures: (partnership) => listOf(figures, partnership),
    journal: (partnership) => listOf(journals, partnership),
    partnershipFolders() {
      const folders = new Map<string, string>();
      for (const [id, list] of [...figures, ...journals]) if (list[0]) folders.set(id, list[0].file);
      return folders;
    },
  };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
