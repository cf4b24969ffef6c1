import type { MiddlewareHandler } from 'astro';
import { routeTo, withBase } from '../i18n/routes.ts';
import { getSite } from '../playbook.ts';
import { markWritten } from '../views/language/written-passages.ts';

/** Rewrites a page on its way to the reader. Files and pages in the language of the records go through as they are. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { playbook, base } = await getSite();
  const locale = url.pathname.startsWith(withBase(routeTo({ kind: 'home' }, 'en'), base)) ? 'en' : 'fr';
  if (locale === playbook.language || response.headers.get('content-type')?.startsWith('text/html') !== true)
    return response;
  return new Response(markWritten(await response.text(), playbook, locale), response);
};
