import type { APIRoute } from 'astro';
import { writeAttentionFeed } from '../../../exports/feeds/attention-feed.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return new Response(writeAttentionFeed(createViewContext(site, 'en'), { kind: 'all' }, site.site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
