import type { EscalationLevel } from '../../model/escalation-level.ts';
import type { EscalationStep } from '../../model/governance.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { addDays, daysBetween } from '../calendar/dates.ts';
import { shift, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** A conflict not resolved at the day of computation, and where it stands on the ladder (M18). */
export interface OpenConflict {
  readonly entry: JournalEntry;
  /** The level the journal records; the first of the ladder where it says none. Undefined without a ladder. */
  readonly level: EscalationLevel | undefined;
  /** The committees and people that the ladder names for that level, by id, in its order. */
  readonly who: readonly string[];
  /** The day that level was entered, its day 0. */
  readonly since: IsoDate;
  /** `since` plus the time allowed at that level; absent where the ladder allows no set time. */
  readonly deadline?: IsoDate;
  /** The level entered the day after the deadline; absent at the top of the ladder. */
  readonly next?: EscalationLevel;
  /** The first day of that next level. */
  readonly nextFrom?: IsoDate;
  /** Days since the conflict was opened. */
  readonly daysOpen: number;
}

/**
 * The conflicts of the journal that are open at `asOf`, oldest first. The time of a level runs from the day it is
 * entered (day 0), in calendar days unless the ladder says working days; the deadline is entry + n, and the next level
 * is entered the day after it. Where the entry gives a level without its date, the ladder reckons it from the opening,
 * or the opening stands if that day has not come yet (the matter went up early).
 */
export function openConflicts(partnership: Partnership, asOf: IsoDate, calendar: WorkingCalendar): OpenConflict[] {
  const ladder = eachLevelOnce(partnership.governance?.escalation ?? []);
  return partnership.journal
    .filter(
      (entry) =>
        entry.kind === 'conflict' && entry.date <= asOf && !(entry.resolved !== undefined && entry.resolved <= asOf),
    )
    .map((entry) => {
      const level = entry.level ?? ladder[0]?.level;
      const rung = ladder.findIndex((step) => step.level === level);
      const since = entry['level-since'] ?? enteredBy(ladder.slice(0, Math.max(rung, 0)), entry.date, asOf, calendar);
      const deadline = deadlineOf(ladder[rung], since, calendar);
      const next = ladder[rung + 1]?.level;
      return {
        entry,
        level,
        who: [ladder[rung]?.who ?? []].flat(),
        since,
        daysOpen: daysBetween(entry.date, asOf),
        ...(deadline && { deadline }),
        ...(deadline && rung >= 0 && next !== undefined && { next, nextFrom: addDays(deadline, 1) }),
      };
    });
}

/** A ladder as it is climbed where a level is written twice: the first such is the one that is entered. */
function eachLevelOnce(ladder: readonly EscalationStep[]): EscalationStep[] {
  return ladder.filter(({ level }, index) => ladder.findIndex((step) => step.level === level) === index);
}

function deadlineOf(step: EscalationStep | undefined, since: IsoDate, calendar: WorkingCalendar): IsoDate | undefined {
  return step?.within && shift(since, step.within, 'after', calendar);
}

/**
 * The day after the last of the steps passed; the opening where one of them allows no set time, or where
 * that day is still to come.
 */
function enteredBy(
  passed: readonly EscalationStep[],
  opened: IsoDate,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): IsoDate {
  let since = opened;
  for (const step of passed) {
    const deadline = deadlineOf(step, since, calendar);
    if (deadline === undefined || deadline >= asOf) return opened;
    since = addDays(deadline, 1);
  }
  return since;
}
