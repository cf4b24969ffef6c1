import type { CandidateRecord } from './candidate.ts';
import type { CaseRecord } from './case.ts';
import type { ChecklistItem, ChecklistRecord } from './checklist.ts';
import type { Claim } from './claim.ts';
import type { ClauseRecord } from './clause.ts';
import type { TranslatedDuty, TranslatedLegal, TranslatedVariable } from './clause-counterpart.ts';
import type { Contact } from './contact.ts';
import type { GuideRecord } from './guide.ts';
import type { ImageFile } from './image-file.ts';
import type { JournalRecord } from './journal.ts';
import type { KpiRecord } from './kpi.ts';
import type { Locale } from './locale.ts';
import type { Measurement } from './measurement.ts';
import type { PartnershipRecord } from './partnership.ts';
import type { Person } from './person.ts';
import type { ProgrammeLevel } from './programme.ts';
import type { Prose } from './prose.ts';
import type { QuestionRecord } from './question.ts';
import type { ContractKind, PartnershipType, Tool } from './reference.ts';
import type { ReviewPack } from './review-pack.ts';
import type { Settings } from './settings.ts';

/** What every page of the playbook has beside its own fields. `file` is relative to the content folder. */
interface Page {
  readonly id: string;
  readonly file: string;
  readonly prose: Prose;
}

/**
 * A checklist line in another language, by the id of the line it translates; its owner, proof and dates are
 * the same in every language.
 */
export type TranslatedLine = Pick<ChecklistItem, 'id' | 'do'> &
  Partial<Pick<ChecklistItem, 'why' | 'phase' | 'evidence'>>;

/** The words of a page in the other language; what is missing falls back to those it was written in. */
export interface Counterpart {
  readonly title?: string;
  readonly summary?: string;
  /** Of a KPI: how it is worked out, and where its data comes from. */
  readonly formula?: string;
  readonly source?: string;
  /** Of a checklist: its lines, in the order of the file. */
  readonly lines?: readonly TranslatedLine[];
  /** Of a clause: the words of its blanks, by their names. */
  readonly variables?: Readonly<Record<string, TranslatedVariable>>;
  /** Of a clause: its obligations, in the order of those it translates, and the notes on its legal texts. */
  readonly obligations?: readonly TranslatedDuty[];
  readonly legal?: readonly TranslatedLegal[];
  readonly prose: Prose;
  readonly file: string;
}

/** The languages a page has words in. */
export interface Translated {
  /** The one it was written in. */
  readonly language: Locale;
  readonly translations: Partial<Record<Locale, Counterpart>>;
}

export type JournalEntry = JournalRecord & Page;

/**
 * A partnership as the site knows it: its record, figures and journal.
 * `stage` may be absent in a partner edition, where only what `shared` names is left.
 */
export type Partnership = Omit<PartnershipRecord, 'id' | 'stage' | 'visibility' | 'shared'> &
  Page &
  Translated & {
    readonly stage?: PartnershipRecord['stage'];
    readonly shared: readonly string[];
    readonly measurements: readonly Measurement[];
    readonly journal: readonly JournalEntry[];
    /** The quarterly reviews that were frozen, earliest first. */
    readonly reviews: readonly ReviewPack[];
  };

/** A version of a clause that the library has moved on from, kept for the contracts that pin it. */
export type EarlierClause = Omit<ClauseRecord, 'id'> & Page;
/** A clause of the library as it stands, and its earlier versions from the oldest to the latest. */
export type Clause = EarlierClause & Translated & { readonly earlier: readonly EarlierClause[] };
export type Kpi = Omit<KpiRecord, 'id'> & Page & Translated;
export type Guide = Omit<GuideRecord, 'id'> & Page & Translated;
/** What others did, and the guides it illustrates (M47). */
export type Case = Omit<CaseRecord, 'id'> & Page & Translated;
/** A question whose answer is its prose (M48). */
export type Question = Omit<QuestionRecord, 'id'> & Page & Translated;
/** An organisation we may work with (M08). */
export type Candidate = Omit<CandidateRecord, 'id'> & Page & Translated;
export type Checklist = Omit<ChecklistRecord, 'id'> & Page & Translated;

export interface ReferenceTables {
  readonly types: readonly PartnershipType[];
  readonly contractKinds: readonly ContractKind[];
  readonly tools: readonly Tool[];
  /** The levels of the partner programme, lowest first; absent where there is no programme (M57). */
  readonly programme?: readonly ProgrammeLevel[];
  /** The figures of others that our texts quote, in the order of `claims.yaml`; absent where there are none (M47). */
  readonly claims?: readonly Claim[];
}

/**
 * The whole validated playbook, plain data, every list sorted by id (journals by date).
 * References may still point nowhere: checks report them, and pages look them up rather than assume.
 */
export interface Playbook {
  readonly settings: Settings;
  /**
   * The language that records, tables and journals are written in: the first of the settings, but French where pages
   * have English counterparts.
   */
  readonly language: Locale;
  readonly people: readonly Person[];
  readonly reference: ReferenceTables;
  readonly referenceTranslations: Partial<Record<Locale, Partial<ReferenceTables>>>;
  readonly partnerships: readonly Partnership[];
  readonly clauses: readonly Clause[];
  readonly kpis: readonly Kpi[];
  readonly guides: readonly Guide[];
  readonly cases: readonly Case[];
  readonly questions: readonly Question[];
  readonly checklists: readonly Checklist[];
  readonly candidates: readonly Candidate[];
  /** Whom we know outside, in the order of `network.yaml`; empty in every partner edition (M11). */
  readonly network: readonly Contact[];
  /**
   * The images beside the records, whether a text shows them or not; in a partner edition only those that one shows.
   */
  readonly images: readonly ImageFile[];
  /** The edition this playbook was projected for; absent for the internal one. */
  readonly edition?: { readonly id: string; readonly party: string };
}
