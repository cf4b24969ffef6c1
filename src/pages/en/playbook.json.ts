import type { APIRoute } from 'astro';
import { publicModelFile } from '../../exports/public-model/public-model.ts';
import { fileResponse } from '../../exports/written-file.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return fileResponse({ make: () => publicModelFile(createViewContext(site, 'en'), site.site) });
};
