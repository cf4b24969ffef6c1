import { addMonths } from '../../domain/calendar/dates.ts';
import { isRecurring, natureOf, type Duty } from '../../domain/schedule/duty.ts';
import { formatDate } from '../../format/date.ts';
import { dutiesIn, scopeName, type CalendarScope } from '../../views/calendar/calendar-scope.ts';
import { dutyHref, ownerName, partnershipTitle } from '../../views/calendar/duty-line.ts';
import { cacheKey } from '../../views/page/cache-key.ts';
import { withLocalTitles } from '../../views/language/local-titles.ts';
import { partnershipPath } from '../../views/page/partnership-path.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { writeIcs, type CalendarEvent } from './ics-text.ts';

/** How far ahead what comes round is given: a feed is read again every day. */
const recurringMonths = 12;
/** An application that reads a feed every day reads all of it: the soonest dates are kept. */
const held = 1000;

/** The duties of a scope that its files hold. */
export function heldDuties(context: ViewContext, scope: CalendarScope): readonly Duty[] {
  const until = addMonths(context.asOf, recurringMonths);
  return dutiesIn(context, scope)
    .filter(({ kind, date }) => !isRecurring(kind) || date <= until)
    .filter(({ kind }) => scope.kind !== 'all' || natureOf(kind) !== 'routine')
    .slice(0, held);
}

/**
 * The calendar of a scope as an iCalendar feed in the context’s language (M51): three years of what happens once, a
 * year of what comes round, a thousand dates at most. The whole portfolio leaves rituals and exchanges to the calendars
 * of their partnerships. A duty has the same identifier in every feed.
 * @param site the address of the host; without it, events bear no link
 */
export function writeCalendarFeed(context: ViewContext, scope: CalendarScope, site?: string): string {
  const { playbook, asOf, words } = context;
  return writeIcs(
    {
      name: words.calendar.feedName(playbook.settings.title ?? words.frame.siteName, scopeName(context, scope)),
      product: playbook.settings.organisation.name,
      stamp: asOf,
    },
    heldDuties(context, scope).map((duty) => eventOf(context, duty, site)),
  );
}

function eventOf(context: ViewContext, duty: Duty, site: string | undefined): CalendarEvent {
  const { words, playbook, locale } = context;
  const { title, detail } = words.duty.describe(withLocalTitles(context, duty));
  const about = partnershipTitle(context, duty);
  const who = ownerName(context, duty);
  return {
    uid: `${duty.id}@${playbook.settings.organisation.id}`,
    date: duty.date,
    summary: about === '' ? title : `${title} (${about})`,
    description: [
      detail,
      duty.movedFrom === undefined ? '' : words.duty.moved(formatDate(duty.movedFrom, locale)),
      duty.owner === undefined ? '' : words.calendar.owner(who),
    ]
      .filter(Boolean)
      .join('\n'),
    category: words.duty.nature[natureOf(duty.kind)],
    ...(site !== undefined && { url: new URL(dutyHref(context, duty), site).href }),
    reminders: duty.reminders ?? [],
  };
}

/**
 * One feed a partnership, at its address and at those of its former ids: applications that subscribed
 * follow no redirect page.
 */
export function partnershipFeedPaths(context: ViewContext, site?: string) {
  const inUse = new Set(context.playbook.partnerships.map(({ id }) => id));
  return context.playbook.partnerships.flatMap((partnership) =>
    [partnership.id, ...(partnership.formerly ?? []).filter((id) => !inUse.has(id))].map((id) =>
      partnershipPath(context, partnership, { id }, () =>
        writeCalendarFeed(context, { kind: 'partnership', partnership }, site),
      ),
    ),
  );
}

/** One feed a person. */
export function personFeedPaths(context: ViewContext, site?: string) {
  return context.playbook.people.map((person) => {
    const ics = writeCalendarFeed(context, { kind: 'person', person }, site);
    return { params: { person: person.id }, props: { make: () => ics }, cacheKey: cacheKey(ics) };
  });
}
