import type { Duty } from '../../domain/schedule/duty.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import { horizonOf, type CalendarView } from '../calendar/calendar-page.ts';
import { dutyLine } from '../calendar/duty-line.ts';
import { monthGrids, weekHeads } from '../calendar/month-grid.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { exampleDay } from './invented.ts';

/** What a calendar is drawn from: what is ahead, its months, and a list of days. */
export type DrawnCalendar = Pick<CalendarView, 'horizon' | 'heads' | 'months'> & {
  readonly group: CalendarView['groups'][number];
};

/** Two months with a late day, a day that a right depends on, one of this week and one further ahead, and today. */
export function calendarExamples(context: ViewContext): readonly Example<DrawnCalendar>[] {
  const { titles, group, lines, people, partnership } = {
    ...context.words.components.calendars,
    ...context.words.components.sample,
  };
  const day = (text: string, isLate = false) => ({ date: isoDateSchema.parse(text), isLate, file: '', path: [] });
  const duties: readonly Duty[] = [
    { ...day('2026-11-14', true), id: 'example-1', kind: 'commitment', values: { commitment: lines.late } },
    { ...day('2026-11-26'), id: 'example-2', kind: 'committee', values: { name: lines.committee } },
    {
      ...day('2026-12-06'),
      id: 'example-3',
      kind: 'notice',
      values: { contract: lines.contract, renewal: 'tacit', advised: '2026-12-04', end: '2027-03-06' },
    },
    { ...day('2026-12-15'), id: 'example-4', kind: 'objective', values: { statement: lines.objective } },
  ];
  const invented = { ...context, asOf: exampleDay };
  return examplesOf<keyof typeof titles, DrawnCalendar>(titles, {
    months: {
      horizon: horizonOf(invented, duties),
      heads: weekHeads(context),
      months: monthGrids(invented, duties, 2, ({ id }) => `d-${id}`),
      group: {
        id: 'example-days',
        title: group,
        count: context.words.calendar.count(duties.length),
        lines: duties.map((duty, index) => {
          const { href: _, ...line } = dutyLine(invented, duty, false);
          const who = people[index];
          return { ...line, href: '#calendars', about: partnership, orphan: who === undefined, who: who ?? line.who };
        }),
      },
    },
  });
}
