import type { APIRoute } from 'astro';
import { writeCalendarCsv } from '../../exports/calendar-csv.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () =>
  new Response(writeCalendarCsv(createViewContext(await getSite(), 'fr'), { kind: 'all' }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
