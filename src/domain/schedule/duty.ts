import type { Contract } from '../../model/contract.ts';
import type { EscalationLevel } from '../../model/escalation-level.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { PageKind } from '../../model/record-kinds.ts';
import type { Ritual } from '../../model/running.ts';
import type { Following } from '../contract/contract-term.ts';
import type { exitArrangements } from '../stage/exit-readiness.ts';

/**
 * What each kind of duty is about, for a sentence in any language: words as the author wrote them, days and periods as
 * ISO text, ids to look up. Text is empty where the record does not say. No amount and no position stands here:
 * calendars are copied to telephones.
 */
export interface DutyValues {
  readonly committee: { readonly name: string };
  /** Papers to send before a meeting. */
  readonly 'committee-papers': { readonly name: string; readonly meeting: string };
  readonly exchange: { readonly exchange: string };
  readonly ritual: { readonly ritual: Ritual['kind'] };
  readonly announcement: { readonly audience: string; readonly message: string };
  /** The last day of a phase of the framing calendar. */
  readonly 'framing-phase': { readonly phase: string; readonly deliverable: string };
  readonly evaluation: { readonly of: 'objectives' | 'relationship' | 'trust'; readonly last: string };
  readonly 'quarterly-review': { readonly quarter: string };
  /** The strategic review that closes a year, 1 for the first. */
  readonly 'annual-review': { readonly year: number };
  readonly 'record-review': { readonly last: string };
  readonly 'page-review': { readonly title: string; readonly last: string };
  /** `advised` is the working day on or before the last day to give notice. */
  readonly notice: {
    readonly contract: string;
    readonly renewal: Following;
    readonly advised: string;
    readonly end: string;
  };
  /** The last day of a term, and what follows it. */
  readonly 'term-end': {
    readonly contract: string;
    readonly instrument: Contract['instrument'];
    readonly renewal: Following;
  };
  readonly 'waiver-end': { readonly clause: string; readonly clauseTitle: string; readonly contract: string };
  readonly certificate: { readonly contract: string };
  /** What a contract makes payable on an agreed day, by whom and to whom. */
  readonly 'contract-payment': {
    readonly what: string;
    readonly by: string;
    readonly to: readonly string[];
    readonly contract: string;
  };
  /** A recurring obligation of a clause in force. */
  readonly 'clause-duty': {
    readonly clause: string;
    readonly clauseTitle: string;
    readonly article: string;
    readonly party: string;
    readonly do: string;
  };
  /** What figures oblige to decide under a clause. */
  readonly 'clause-decision': {
    readonly clauseTitle: string;
    readonly article: string;
    readonly kpiTitle: string;
    readonly body: string;
    /** Whether what each period gives is owed, and to be settled rather than decided. */
    readonly isEachPeriod: boolean;
    readonly isProvisional: boolean;
    readonly isNoticeAwaited: boolean;
    /** The last day to cure, which the decision waits for; empty where no cure runs. */
    readonly cureUntil: string;
  };
  /** The last day to cure a breach after a formal notice: who must, what, and the period whose value decides. */
  readonly cure: {
    readonly clauseTitle: string;
    readonly article: string;
    readonly kpiTitle: string;
    readonly party: string;
    readonly decidedIn: string;
  };
  readonly 'kpi-data': { readonly period: string; readonly kpis: readonly string[] };
  readonly objective: { readonly statement: string };
  readonly 'key-result': { readonly statement: string; readonly objective: string };
  readonly 'swot-idea': { readonly idea: string };
  readonly commitment: { readonly commitment: string };
  readonly conflict: { readonly conflict: string; readonly level: EscalationLevel | '' };
  readonly training: { readonly topic: string; readonly audience: string };
  readonly payment: { readonly party: string };
  readonly roadmap: { readonly title: string; readonly step: 'watch' | 'planning' | 'pilot' };
  readonly 'exit-rehearsal': { readonly last: string };
  readonly 'exit-item': { readonly item: (typeof exitArrangements)[number] };
}

export type DutyKind = keyof DutyValues;

interface DutyOf<Kind extends DutyKind> {
  /**
   * Unique in the playbook and stable: the place of the duty in its record and the rank of the occurrence, never its
   * day, so that a duty that moves keeps it. The record is named by the first id it ever had.
   */
  readonly id: string;
  readonly kind: Kind;
  readonly date: IsoDate;
  /** The day as counted, where weekends or holidays moved it. */
  readonly movedFrom?: IsoDate;
  /** Whether it should have been done before the day of computation. */
  readonly isLate: boolean;
  readonly partnership?: string;
  /** The catalogue page to read again; only where there is no partnership. */
  readonly page?: { readonly kind: PageKind; readonly id: string };
  /** The person who answers for it, where the record names one. */
  readonly owner?: string;
  /** Those who take part without answering for it. */
  readonly with?: readonly string[];
  /** How many days ahead to be reminded, the first reminder first; none where the day itself is enough. */
  readonly reminders?: readonly number[];
  readonly values: DutyValues[Kind];
  /** The field it follows from. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Something to do by, or on, a day. Narrowed by `kind`, its `values` are those of the kind. */
export type Duty = { readonly [Kind in DutyKind]: DutyOf<Kind> }[DutyKind];

/**
 * A duty as its source states it: its id is that within the record, whose file it follows from, and it is late once its
 * day is past, unless the source says otherwise.
 */
export type DutyDraft = {
  readonly [Kind in DutyKind]: Omit<DutyOf<Kind>, 'isLate' | 'partnership' | 'file'> &
    Partial<Pick<DutyOf<Kind>, 'isLate' | 'file'>>;
}[DutyKind];

/** What a duty belongs to, for whoever reads or filters a list of them. */
export type DutyNature = 'contract' | 'meeting' | 'routine' | 'data' | 'goal' | 'promise' | 'upkeep';

const natures: Readonly<Record<DutyKind, DutyNature>> = {
  committee: 'meeting',
  'committee-papers': 'meeting',
  evaluation: 'meeting',
  'quarterly-review': 'meeting',
  'annual-review': 'meeting',
  exchange: 'routine',
  ritual: 'routine',
  notice: 'contract',
  'term-end': 'contract',
  'waiver-end': 'contract',
  certificate: 'contract',
  'contract-payment': 'contract',
  'clause-duty': 'contract',
  'clause-decision': 'contract',
  cure: 'contract',
  'kpi-data': 'data',
  objective: 'goal',
  'key-result': 'goal',
  'swot-idea': 'goal',
  roadmap: 'goal',
  payment: 'goal',
  training: 'goal',
  announcement: 'goal',
  'framing-phase': 'goal',
  commitment: 'promise',
  conflict: 'promise',
  'record-review': 'upkeep',
  'page-review': 'upkeep',
  'exit-rehearsal': 'upkeep',
  'exit-item': 'upkeep',
};

/**
 * The nature of a kind of duty; rituals and exchanges are `routine`: so many that a list of dates leaves them apart.
 */
export function natureOf(kind: DutyKind): DutyNature {
  return natures[kind];
}

const recurring: ReadonlySet<DutyKind> = new Set([
  'committee',
  'committee-papers',
  'evaluation',
  'quarterly-review',
  'exchange',
  'ritual',
  'kpi-data',
  'clause-duty',
]);

/** Whether a kind of duty comes round by itself, so that what is far ahead is worth a count rather than a line. */
export function isRecurring(kind: DutyKind): boolean {
  return recurring.has(kind);
}
