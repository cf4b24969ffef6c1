import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, type Period } from '../../model/period.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { commitmentState } from '../governance/commitments.ts';
import { addMonths } from '../calendar/dates.ts';

/** What an organisation that learns to work with others does, as far as dated facts of the records show it. */
export const maturityPractices = ['exit', 'health-check', 'decisions', 'commitments', 'wins', 'lessons'] as const;
export type MaturityPractice = (typeof maturityPractices)[number];

/** How many partnerships followed a practice at the end of a quarter. */
export interface PracticeCount {
  readonly practice: MaturityPractice;
  readonly followed: number;
}

/** The organisation’s partnership maturity at the end of a quarter. */
export interface MaturityPoint {
  readonly quarter: Period;
  /** The day it is told at: the quarter’s last day, or the day of computation in the quarter under way. */
  readonly at: IsoDate;
  /** The partnerships begun by then. */
  readonly partnerships: number;
  readonly practices: readonly PracticeCount[];
  /** Practices followed over practices possible, 0 to 1; null where no partnership had begun. */
  readonly share: number | null;
}

/** How many quarters are told, the one under way included. */
const quartersTold = 8;

/**
 * The organisation’s partnership maturity over time (M43): for each of the last eight quarters, the share of
 * partnerships that follow each of six practices, told by dated facts alone so that the past does not change: an exit
 * arranged; a health check rated within the year; a decision recorded within the year; every commitment that fell due
 * within the year kept; a win within six months; a lesson within the year. A partnership counts from `since`; one
 * without that date is left out, since nothing says when it began.
 */
export function assessMaturity(partnerships: readonly Partnership[], asOf: IsoDate): MaturityPoint[] {
  const current = periodIndex(periodHolding(asOf, 'quarterly'));
  return Array.from({ length: quartersTold }, (_, index) => {
    const quarter = periodAt(current - quartersTold + 1 + index, 'quarterly');
    const end = periodEnd(quarter);
    const at = end < asOf ? end : asOf;
    const begun = partnerships.filter(({ since }) => since !== undefined && since <= at);
    const practices = maturityPractices.map((practice) => ({
      practice,
      followed: begun.filter((partnership) => follows(partnership, practice, at)).length,
    }));
    const possible = begun.length * practices.length;
    const followed = practices.reduce((sum, each) => sum + each.followed, 0);
    return { quarter, at, partnerships: begun.length, practices, share: possible === 0 ? null : followed / possible };
  });
}

function follows(partnership: Partnership, practice: MaturityPractice, at: IsoDate): boolean {
  const { journal, stages, exit } = partnership;
  const yearAgo = addMonths(at, -12);
  const recently = (kind: JournalEntry['kind'], from = yearAgo) =>
    journal.some((entry) => entry.kind === kind && entry.date > from && entry.date <= at);
  switch (practice) {
    case 'exit': {
      const days = [stages?.exit?.arranged, exit?.plan?.rehearsed];
      return days.some((day) => day !== undefined && day <= at);
    }
    case 'health-check':
      return (partnership['health-check'] ?? []).some(({ on }) => on > yearAgo && on <= at);
    case 'decisions':
      return recently('decision');
    case 'commitments':
      return keptAll(journal, yearAgo, at);
    case 'wins':
      return recently('win', addMonths(at, -6));
    case 'lessons':
      return recently('lesson');
  }
}

/**
 * Whether commitments fell due in the year and each was kept, even late. One that is due on the very day, and not kept
 * yet, is still open: nothing is known of it.
 */
function keptAll(journal: readonly JournalEntry[], from: IsoDate, at: IsoDate): boolean {
  const states = journal
    .filter((entry) => entry.kind === 'commitment' && entry.due !== undefined && entry.due > from && entry.due <= at)
    .map((entry) => commitmentState(entry, at))
    .filter((state) => state !== 'open');
  return states.length > 0 && states.every((state) => state === 'kept' || state === 'kept-late');
}
