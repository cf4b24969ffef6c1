import type { APIRoute } from 'astro';
import { writeWinsFeed } from '../../exports/feeds/wins-feed.ts';
import { respond } from '../../exports/written-file.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return respond(writeWinsFeed(createViewContext(site, 'fr'), site.site), 'atom');
};
