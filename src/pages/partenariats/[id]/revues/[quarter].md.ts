import type { APIRoute } from 'astro';
import { writeMarkdown } from '../../../../exports/document/write-markdown.ts';
import { reviewPagePaths, type ReviewFiles } from '../../../../exports/review/review-files.ts';
import { respond } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return reviewPagePaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ make: () => ReviewFiles }> = ({ props }) =>
  respond(writeMarkdown(props.make().document), 'md');
