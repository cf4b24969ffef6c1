import type { APIRoute } from 'astro';
import { publicModelFile } from '../exports/public-model/public-model.ts';
import { fileResponse } from '../exports/written-file.ts';
import { getSite } from '../playbook.ts';
import { mainLocale } from '../model/main-locale.ts';
import { createViewContext } from '../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return fileResponse({
    make: () => publicModelFile(createViewContext(site, mainLocale(site.playbook.settings)), site.site),
  });
};
