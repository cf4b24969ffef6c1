import type { APIRoute } from 'astro';
import { personFeedPaths } from '../../../exports/feeds/calendar-feed.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return personFeedPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
