import type { APIRoute } from 'astro';
import { checklistFilePaths, writeChecklistCsv } from '../../../../exports/checklist-files.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  return checklistFilePaths(createViewContext(await getSite(), 'fr'), writeChecklistCsv);
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
