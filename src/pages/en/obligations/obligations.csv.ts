import type { APIRoute } from 'astro';
import { writeObligationsCsv } from '../../../exports/obligations-csv.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export const GET: APIRoute = async () =>
  new Response(writeObligationsCsv(createViewContext(await getSite(), 'en')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
