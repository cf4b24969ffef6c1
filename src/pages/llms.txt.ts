import type { APIRoute } from 'astro';
import { llmsFile } from '../exports/llms-text.ts';
import { fileResponse } from '../exports/written-file.ts';
import { getSite } from '../playbook.ts';
import { mainLocale } from '../model/main-locale.ts';
import { createViewContext } from '../views/view-context.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return fileResponse({ make: () => llmsFile(createViewContext(site, mainLocale(site.playbook.settings)), site.site) });
};
