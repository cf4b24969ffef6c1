import type { APIRoute } from 'astro';
import { partnershipCalendarCsvPaths } from '../../../../../exports/calendar-csv.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return partnershipCalendarCsvPaths(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
