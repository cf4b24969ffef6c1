import type { APIRoute } from 'astro';
import { pptxOf } from '../../../../exports/document/document-files.ts';
import { reviewPptxPaths, type ReviewFiles } from '../../../../exports/review/review-files.ts';
import { respond } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return reviewPptxPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ make: () => ReviewFiles }> = ({ props }) => respond(pptxOf(props.make().document), 'pptx');
