import { natureOf } from '../domain/schedule/duty.ts';
import type { CalendarScope } from '../views/calendar/calendar-scope.ts';
import { ownerName, partnershipTitle } from '../views/calendar/duty-line.ts';
import { cacheKey } from '../views/cache-key.ts';
import { partnershipPath } from '../views/partnership-path.ts';
import type { ViewContext } from '../views/view-context.ts';
import { heldDuties } from './calendar-feed.ts';
import { writeCsv } from './csv-text.ts';

/** The dates of a calendar as a table, a row each: the same as its feed holds, with the same identifiers. */
export function writeCalendarCsv(context: ViewContext, scope: CalendarScope): string {
  const { words, locale } = context;
  const { csv: heads, duty: say } = words;
  const header = [
    heads.date,
    heads.movedFrom,
    heads.nature,
    heads.what,
    heads.detail,
    heads.partnership,
    heads.owner,
    heads.late,
    heads.id,
  ];
  const rows = heldDuties(context, scope).map((duty) => {
    const { title, detail } = say.describe(duty);
    return [
      duty.date,
      duty.movedFrom ?? null,
      say.nature[natureOf(duty.kind)],
      title,
      detail,
      partnershipTitle(context, duty),
      ownerName(context, duty),
      duty.isLate ? heads.yes : heads.no,
      duty.id,
    ];
  });
  return writeCsv([header, ...rows], locale);
}

/** One table a partnership. */
export function partnershipCalendarCsvPaths(context: ViewContext) {
  return context.playbook.partnerships.map((partnership) =>
    partnershipPath(context, partnership, { id: partnership.id }, () =>
      writeCalendarCsv(context, { kind: 'partnership', partnership }),
    ),
  );
}

/** One table a person. */
export function personCalendarCsvPaths(context: ViewContext) {
  return context.playbook.people.map((person) => {
    const csv = writeCalendarCsv(context, { kind: 'person', person });
    return { params: { person: person.id }, props: { make: () => csv }, cacheKey: cacheKey(csv) };
  });
}
