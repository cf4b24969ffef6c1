import type { APIRoute } from 'astro';
import { agreementMarkdownPaths } from '../../../../exports/agreement-files.ts';
import type { TextDocument } from '../../../../exports/document/text-document.ts';
import { writeMarkdown } from '../../../../exports/document/write-markdown.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return agreementMarkdownPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ document: TextDocument }> = ({ props }) =>
  new Response(writeMarkdown(props.document), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
