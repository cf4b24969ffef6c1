import type { APIRoute } from 'astro';
import { writeCalendarFeed } from '../../../exports/feeds/calendar-feed.ts';
import { respond } from '../../../exports/written-file.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return respond(writeCalendarFeed(createViewContext(site, 'en'), { kind: 'all' }, site.site), 'ics');
};
