import type { APIRoute } from 'astro';
import { personAttentionPaths } from '../../../../exports/feeds/attention-feed.ts';
import { respond } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return personAttentionPaths(createViewContext(site, 'en'), site.site);
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) => respond(props.make(), 'atom');
