import type { APIRoute } from 'astro';
import { partnershipFeedPaths } from '../../../../exports/feeds/calendar-feed.ts';
import { respond } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return partnershipFeedPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) => respond(props.make(), 'ics');
