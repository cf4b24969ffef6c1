import type { APIRoute } from 'astro';
import { agreementDocxPaths, docxOf } from '../../../../exports/agreement-files.ts';
import type { TextDocument } from '../../../../exports/document/text-document.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return agreementDocxPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ document: TextDocument }> = async ({ props }) =>
  new Response(await docxOf(props.document), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
