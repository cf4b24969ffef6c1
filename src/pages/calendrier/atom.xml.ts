import type { APIRoute } from 'astro';
import { writeAttentionFeed } from '../../exports/feeds/attention-feed.ts';
import { respond } from '../../exports/written-file.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return respond(writeAttentionFeed(createViewContext(site, 'fr'), { kind: 'all' }, site.site), 'atom');
};
