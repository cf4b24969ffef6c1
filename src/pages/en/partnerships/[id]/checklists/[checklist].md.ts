import type { APIRoute } from 'astro';
import { checklistFilePaths, writeChecklistMarkdown } from '../../../../../exports/checklist-files.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return checklistFilePaths(createViewContext(await getSite(), 'en'), writeChecklistMarkdown);
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
