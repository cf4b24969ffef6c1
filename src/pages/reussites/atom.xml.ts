import type { APIRoute } from 'astro';
import { writeWinsFeed } from '../../exports/feeds/wins-feed.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return new Response(writeWinsFeed(createViewContext(site, 'fr'), site.site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
