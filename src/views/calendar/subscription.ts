import { tableLinks, type TableLink } from '../ui/table-links.ts';
import type { ViewContext } from '../view-context.ts';
import { attentionFile, calendarFile, calendarTarget, type CalendarScope } from './calendar-scope.ts';

/** How to have a calendar’s dates in one’s own. */
export interface SubscriptionView {
  /** The file, within the site. */
  readonly href: string;
  /** The same dates as a table for a spreadsheet. */
  readonly files: readonly TableLink[];
  /** The address that a calendar application opens; only where the site knows its own host. */
  readonly webcal?: string;
  readonly holds: string;
  /** The Atom feed of the attention list. */
  readonly attentionHref?: string;
}

/** The subscription to a scope’s calendar. A partnership has no attention feed of its own: its lines are people’s. */
export function subscriptionTo(context: ViewContext, scope: CalendarScope, site?: string): SubscriptionView {
  const { subscribe } = context.words.calendar;
  const folder = context.href(calendarTarget(scope));
  const href = `${folder}${calendarFile[context.locale]}`;
  return {
    href,
    files: tableLinks(
      context,
      href.replace(/\.ics$/, ''),
      subscribe.table,
      scope.kind === 'partnership' ? scope.partnership : undefined,
    ),
    ...(site !== undefined && { webcal: new URL(href, site).href.replace(/^https?:/, 'webcal:') }),
    holds: scope.kind === 'all' ? `${subscribe.holds} ${subscribe.holdsAll}` : subscribe.holds,
    ...(scope.kind !== 'partnership' && { attentionHref: `${folder}${attentionFile}` }),
  };
}
