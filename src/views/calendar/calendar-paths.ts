import { cacheKey } from '../page/cache-key.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import type { ViewContext } from '../view-context.ts';
import { calendarPage } from './calendar-page.ts';

/** The calendar of each partnership. */
export function partnershipCalendarPaths(context: ViewContext, site?: string) {
  return context.playbook.partnerships.map((partnership) =>
    partnershipPath(context, partnership, { id: partnership.id }, () =>
      calendarPage(context, { kind: 'partnership', partnership }, site),
    ),
  );
}

/** The calendar of each person the playbook knows, busy or not: an address one subscribed to stays. */
export function personCalendarPaths(context: ViewContext, site?: string) {
  return context.playbook.people.map((person) => {
    const view = calendarPage(context, { kind: 'person', person }, site);
    return { params: { person: person.id }, props: { view }, cacheKey: cacheKey(view) };
  });
}
