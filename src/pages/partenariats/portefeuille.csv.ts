import type { APIRoute } from 'astro';
import { writePortfolioCsv } from '../../exports/portfolio-csv.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () =>
  new Response(writePortfolioCsv(createViewContext(await getSite(), 'fr')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
