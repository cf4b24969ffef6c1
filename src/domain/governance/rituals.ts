import type { Cadence } from '../../model/cadence.ts';
import type { Ritual } from '../../model/running.ts';

const daysInWeek = 7;
const [shortestWeeks, longestWeeks] = [4, 6];

/**
 * Whether a ritual keeps the pace that makes it work (M26): a joint retrospective every four to six weeks, both
 * included (a month counts as four), a stand-up at least once a week. Other rituals have no pace of their own.
 */
export function keepsPace({ kind, cadence }: Pick<Ritual, 'kind' | 'cadence'>): boolean {
  const days = shortestDays(cadence);
  if (kind === 'retrospective') return days >= shortestWeeks * daysInWeek && days <= longestWeeks * daysInWeek;
  return kind !== 'stand-up' || days <= daysInWeek;
}

/** The length of an interval in days; a month is taken at its shortest. */
function shortestDays({ count, unit }: Cadence): number {
  return count * { day: 1, week: daysInWeek, month: 28 }[unit];
}
