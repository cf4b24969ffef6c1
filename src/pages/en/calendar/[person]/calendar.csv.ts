import type { APIRoute } from 'astro';
import { personCalendarCsvPaths } from '../../../../exports/calendar-csv.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  return personCalendarCsvPaths(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<{ make: () => string }> = ({ props }) =>
  new Response(props.make(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
