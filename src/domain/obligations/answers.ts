import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import { commitmentState, type CommitmentState } from '../governance/commitments.ts';

/**
 * An entry of the journal that answers an obligation: the decision taken, or a commitment made of it and how it stands.
 */
export type Answer =
  | { readonly kind: 'decision'; readonly entry: JournalEntry; readonly through: Period }
  | {
      readonly kind: 'commitment';
      readonly entry: JournalEntry;
      readonly through: Period;
      readonly state: CommitmentState;
    };

/** What an answer is sought for. */
export interface Asked {
  readonly kpi: string;
  readonly clause: string;
  /** The periods in which the clause fired on final figures, in order. */
  readonly fired: readonly Period[];
  /** The first period of the next run that fired the same clause; none where this run is the last one. */
  readonly nextFired: Period | undefined;
}

/**
 * The entries that answer an obligation by `asOf`, in the order of the journal. An entry that says which period it
 * `answers` must name one that fired, and the clause or the KPI. A decision that names the clause alone answers
 * what had fired by its day, as long as no later run had. A commitment must name its period: not every promise
 * about a KPI answers a clause.
 */
export function answersTo(journal: readonly JournalEntry[], asked: Asked, asOf: IsoDate): Answer[] {
  return journal.flatMap((entry): Answer[] => {
    if (entry.date > asOf || (entry.kind !== 'decision' && entry.kind !== 'commitment')) return [];
    const through = isAbout(entry, asked) ? answeredThrough(entry, asked) : undefined;
    if (through === undefined) return [];
    return entry.kind === 'decision'
      ? [{ kind: 'decision', entry, through }]
      : [{ kind: 'commitment', entry, through, state: commitmentState(entry, asOf) }];
  });
}

/**
 * Whether an entry is about a clause as a KPI set it in motion: it names the clause and no other KPI, or the KPI and
 * the period it `answers`.
 */
export function isAbout(entry: JournalEntry, { kpi, clause }: Pick<Asked, 'kpi' | 'clause'>): boolean {
  if (entry.clause === undefined) return entry.kpi === kpi && entry.answers !== undefined;
  return entry.clause === clause && (entry.kpi === undefined || entry.kpi === kpi);
}

/** The last period an entry settles; undefined where it settles none. */
function answeredThrough({ kind, date, answers }: JournalEntry, { fired, nextFired }: Asked): Period | undefined {
  if (answers !== undefined) return fired.find((period) => period === answers);
  if (kind !== 'decision' || (nextFired !== undefined && periodEnd(nextFired) <= date)) return undefined;
  return fired.findLast((period) => periodEnd(period) <= date);
}
