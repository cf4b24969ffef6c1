import type { APIRoute } from 'astro';
import { agreementMarkdownPaths } from '../../../../../exports/agreement-markdown.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return agreementMarkdownPaths(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
