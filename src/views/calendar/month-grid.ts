import { addDays, addMonths, weekday } from '../../domain/calendar/dates.ts';
import type { Duty } from '../../domain/schedule/duty.ts';
import { monthName, weekdayName } from '../../format/date.ts';
import { capitalise } from '../../format/count.ts';
import { daysInMonth, type IsoDate } from '../../model/iso-date.ts';
import type { MarkName, Tone } from '../ui/mark.ts';
import type { ViewContext } from '../view-context.ts';
import { dutyStatus } from './duty-line.ts';

/** A day of a month: empty before the first and after the last, a link where something falls on it. */
export interface DayCell {
  readonly day: string;
  readonly isToday: boolean;
  /** What falls on it: how much, as words, the gravest mark, and the first line of the day. */
  readonly falls?: { readonly count: string; readonly mark: MarkName; readonly tone: Tone; readonly href: string };
}

export interface MonthGrid {
  readonly title: string;
  readonly weeks: readonly (readonly DayCell[])[];
}

/** The days of the week, Monday first: their initial and their name. */
export function weekHeads({ locale }: ViewContext): { readonly short: string; readonly long: string }[] {
  const monday = '2024-01-01' as IsoDate;
  return Array.from({ length: 7 }, (_, offset) => {
    const long = weekdayName(addDays(monday, offset), locale);
    return { short: long.charAt(0).toUpperCase(), long };
  });
}

const rank: Readonly<Record<Tone, number>> = { bad: 5, clause: 4, watch: 3, accent: 2, ok: 1, none: 0 };

/**
 * Some months from that of the day of computation, with a mark on each day of the duties given; the anchors
 * are those of their lines.
 */
export function monthGrids(
  context: ViewContext,
  duties: readonly Duty[],
  count: number,
  anchorOf: (duty: Duty) => string,
): MonthGrid[] {
  const byDay = Map.groupBy(duties, ({ date }) => date);
  const first = `${context.asOf.slice(0, 7)}-01` as IsoDate;
  return Array.from({ length: count }, (_, offset) => monthGrid(context, addMonths(first, offset), byDay, anchorOf));
}

function monthGrid(
  context: ViewContext,
  first: IsoDate,
  byDay: ReadonlyMap<IsoDate, readonly Duty[]>,
  anchorOf: (duty: Duty) => string,
): MonthGrid {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const empty: DayCell = { day: '', isToday: false };
  const days = Array.from({ length: daysInMonth(year, month) }, (_, offset): DayCell => {
    const date = addDays(first, offset);
    const [duty, ...others] = byDay.get(date) ?? [];
    const day = String(offset + 1);
    const isToday = date === context.asOf;
    if (duty === undefined) return { day, isToday };
    const gravest = [duty, ...others]
      .map((each) => dutyStatus(context, each))
      .reduce((worst, each) => (rank[each.tone] > rank[worst.tone] ? each : worst));
    const count = context.words.calendar.count(others.length + 1);
    return { day, isToday, falls: { count, mark: gravest.mark, tone: gravest.tone, href: `#${anchorOf(duty)}` } };
  });
  const cells = [...Array.from({ length: weekday(first) - 1 }, () => empty), ...days];
  while (cells.length % 7 !== 0) cells.push(empty);
  return {
    title: `${capitalise(monthName(month, context.locale))} ${year}`,
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  };
}
