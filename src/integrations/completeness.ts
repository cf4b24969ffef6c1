import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { getSite } from '../playbook.ts';
import { listExpectedPages } from './expected-pages.ts';

/** Refuses a build that lacks a page: a route that quietly yields nothing must not pass for a site. */
export function completeness(): AstroIntegration {
  return {
    name: 'playbook-completeness',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { playbook } = await getSite();
        const files = [...listExpectedPages(playbook).map((path) => `.${path}index.html`), './404.html'];
        const missing = files.filter((file) => !existsSync(new URL(file, dir)));
        if (missing.length > 0)
          throw new Error(`Missing pages: ${missing.slice(0, 10).join(', ')} (${missing.length})`);
      },
    },
  };
}
