import type { MiddlewareHandler } from 'astro';
import { routeTo, withBase } from '../i18n/routes.ts';
import { getSite } from '../playbook.ts';
import { markFrench } from '../views/language/french-passages.ts';

/** Rewrites a page on its way to the reader; files and pages in French go through as they are. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { playbook, base } = await getSite();
  const isEnglish = url.pathname.startsWith(withBase(routeTo({ kind: 'home' }, 'en'), base));
  if (!isEnglish || response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(markFrench(await response.text(), playbook, 'en'), response);
};
