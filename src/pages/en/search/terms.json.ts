import type { APIRoute } from 'astro';
import { getSite } from '../../../playbook.ts';
import { searchTerms } from '../../../views/search/search-terms.ts';
import { createViewContext } from '../../../views/view-context.ts';

export const GET: APIRoute = async () => Response.json(searchTerms(createViewContext(await getSite(), 'en')));
