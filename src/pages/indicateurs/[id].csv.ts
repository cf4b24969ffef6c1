import type { APIRoute } from 'astro';
import { getSite } from '../../playbook.ts';
import { kpiCsvPaths } from '../../exports/kpi-csv-files.ts';
import { createViewContext } from '../../views/view-context.ts';

export async function getStaticPaths() {
  return kpiCsvPaths(createViewContext(await getSite(), 'fr'));
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
