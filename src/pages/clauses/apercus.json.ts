import type { APIRoute } from 'astro';
import { getSite } from '../../playbook.ts';
import { clausePreviews } from '../../views/clause/clause-previews.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () => Response.json(clausePreviews(createViewContext(await getSite(), 'fr')));
