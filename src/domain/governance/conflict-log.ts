import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalRecord } from '../../model/journal.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { daysBetween } from '../calendar/dates.ts';
import { compareText } from '../text/compare-text.ts';
import { openConflicts, type OpenConflict } from './escalation.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** What a conflict is about; one whose entry does not say is `other`. */
export type ConflictType = NonNullable<JournalRecord['type']>;

/** A conflict that was resolved, and how many days that took, the day it was opened not counted. */
export interface ResolvedConflict {
  readonly entry: JournalEntry;
  readonly days: number;
}

/** The conflicts of one type. */
export interface ConflictsOfType {
  readonly type: ConflictType;
  readonly open: number;
  readonly resolved: number;
  readonly medianDays: number | null;
}

/** The conflicts of a partnership, with how long they last (M40). */
export interface ConflictLog {
  /**
   * The earliest deadline first, so that the most overdue leads; then those without one, oldest first. Each on
   * its level of the ladder.
   */
  readonly open: readonly OpenConflict[];
  /** The last one resolved first. */
  readonly resolved: readonly ResolvedConflict[];
  /** The median time to resolve, in days; null while none is resolved. */
  readonly medianDays: number | null;
  /** By type, in the order of their first conflict. */
  readonly byType: readonly ConflictsOfType[];
}

/** The conflict log of a partnership at `asOf`. One resolved later is still open; one opened later has not happened. */
export function conflictLog(partnership: Partnership, asOf: IsoDate, calendar: WorkingCalendar): ConflictLog {
  const known = partnership.journal.filter(({ kind, date }) => kind === 'conflict' && date <= asOf);
  const open = openConflicts(partnership, asOf, calendar).toSorted(byDeadline);
  const resolved = known.flatMap((entry) =>
    entry.resolved !== undefined && entry.resolved <= asOf
      ? [{ entry, day: entry.resolved, days: Math.max(0, daysBetween(entry.date, entry.resolved)) }]
      : [],
  );
  const types = [...new Set(known.map(typeOf))];
  return {
    open,
    resolved: resolved.toSorted((a, b) => compareText(b.day, a.day)).map(({ entry, days }) => ({ entry, days })),
    medianDays: median(resolved.map(({ days }) => days)),
    byType: types.map((type) => {
      const ended = resolved.filter(({ entry }) => typeOf(entry) === type);
      return {
        type,
        open: open.filter(({ entry }) => typeOf(entry) === type).length,
        resolved: ended.length,
        medianDays: median(ended.map(({ days }) => days)),
      };
    }),
  };
}

/** One that no rung of the ladder hurries comes after all that have a deadline. */
function byDeadline(a: OpenConflict, b: OpenConflict): number {
  if (a.deadline === b.deadline) return compareText(a.entry.date, b.entry.date);
  if (a.deadline === undefined) return 1;
  if (b.deadline === undefined) return -1;
  return compareText(a.deadline, b.deadline);
}

function typeOf({ type }: JournalEntry): ConflictType {
  return type ?? 'other';
}

/**
 * The middle value, or the mean of the two in the middle: one conflict that dragged on for a year does
 * not move it. Null for none.
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
