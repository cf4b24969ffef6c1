import type { APIRoute } from 'astro';
import { writeCommitmentsCsv } from '../../exports/commitments-csv.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () =>
  new Response(writeCommitmentsCsv(createViewContext(await getSite(), 'fr')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
