import type { EscalationStep } from '../../model/governance.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addDays } from '../calendar/dates.ts';
import type { OpenConflict } from './escalation.ts';
import { shift, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** A step of the ladder as an open conflict meets it (M18). */
export interface TimedStep {
  readonly step: EscalationStep;
  readonly state: 'past' | 'here' | 'future';
  /** The first day at this step: the day it was entered, or will be if nothing is settled before. */
  readonly from?: IsoDate;
  /** The last day to conclude; absent where the step has no set time, as where a court decides. */
  readonly deadline?: IsoDate;
}

/**
 * The steps of a ladder with the days that an open conflict gives them: the step it stands at, then each next one,
 * entered the day after the deadline of the one before. Days stop where a step sets no time. Steps left behind have
 * none: the journal, not the ladder, tells how they went. Without a conflict, or where the ladder does not have its
 * level, every step lies ahead and none has a day.
 */
export function escalationTimetable(
  ladder: readonly EscalationStep[],
  conflict: Pick<OpenConflict, 'level' | 'since'> | undefined,
  calendar: WorkingCalendar,
): TimedStep[] {
  const current = conflict === undefined ? -1 : ladder.findIndex(({ level }) => level === conflict.level);
  let from = current < 0 ? undefined : conflict?.since;
  return ladder.map((step, index) => {
    if (current < 0) return { step, state: 'future' };
    if (index < current) return { step, state: 'past' };
    const state = index === current ? 'here' : 'future';
    const entered = from;
    const deadline = entered && step.within && shift(entered, step.within, 'after', calendar);
    from = deadline && addDays(deadline, 1);
    return { step, state, ...(entered && { from: entered }), ...(deadline && { deadline }) };
  });
}
