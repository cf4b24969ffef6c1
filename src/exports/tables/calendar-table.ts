import { natureOf } from '../../domain/schedule/duty.ts';
import type { CalendarScope } from '../../views/calendar/calendar-scope.ts';
import { ownerName, partnershipTitle } from '../../views/calendar/duty-line.ts';
import { withLocalTitles } from '../../views/language/local-titles.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { heldDuties } from '../feeds/calendar-feed.ts';
import { dayCell, type Table, type TableCell } from './table.ts';
import { keyedFiles, partnershipFiles } from './table-files.ts';

/** The dates of a calendar as a table, a row each: the same as its feed holds, with the same identifiers. */
export function calendarTable(context: ViewContext, scope: CalendarScope): Table {
  const { csv: words, duty: say } = context.words;
  const heads = [
    words.date,
    words.movedFrom,
    words.nature,
    words.what,
    words.detail,
    words.partnership,
    words.owner,
    words.late,
    words.id,
  ];
  const rows = heldDuties(context, scope).map((duty): TableCell[] => {
    const { title, detail } = say.describe(withLocalTitles(context, duty));
    return [
      dayCell(duty.date),
      dayCell(duty.movedFrom),
      say.nature[natureOf(duty.kind)],
      title,
      detail,
      partnershipTitle(context, duty),
      ownerName(context, duty),
      duty.isLate ? words.yes : words.no,
      duty.id,
    ];
  });
  return { name: words.sheets.calendar, heads, rows };
}

/** The dates of each partnership, beside its calendar. */
export function partnershipCalendarFiles(context: ViewContext) {
  return partnershipFiles(context, (partnership) => calendarTable(context, { kind: 'partnership', partnership }));
}

/** The dates of each person, beside their calendar. */
export function personCalendarFiles(context: ViewContext) {
  return keyedFiles(context, 'person', context.playbook.people, (person) =>
    calendarTable(context, { kind: 'person', person }),
  );
}
