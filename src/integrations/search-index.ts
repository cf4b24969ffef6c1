import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PrerenderResult } from 'astro';
import { getSite } from '../playbook.ts';
import { synonymGroups } from '../search/other-words.ts';
import { openSearchIndex, pageFile, type SearchIndex, type WrittenPage } from './open-search-index.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** What a prerenderer answers, whole: read once here, for the index and for Astro to write. */
async function withBytes(answer: Response | PrerenderResult): Promise<[PrerenderResult, Uint8Array | undefined]> {
  const { response, ...rest } = answer instanceof Response ? { response: answer } : answer;
  if (response.status !== 200) return [{ response, ...rest }, undefined];
  const bytes = new Uint8Array(await response.arrayBuffer());
  return [{ response: new Response(bytes, response), ...rest }, bytes];
}

/**
 * Astro’s own prerenderer, which also hands its pages to the index: that works in a process of its own while the next pages are
 * rendered. Astro takes one path after another, in the order it lists them, whether a page is rendered or restored: once a page is
 * asked for, those before it stand in the site.
 */
function indexingPrerenderer(own: AstroPrerenderer, site: string, base: string, index: SearchIndex): AstroPrerenderer {
  let left: WrittenPage[] = [];
  const orAbandon = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      left = [];
      await index.abandon();
      throw error;
    }
  };
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await orAbandon(own.getStaticPaths());
      left = paths.flatMap(({ route, pathname }) =>
        // The page for addresses that lead nowhere stands at the root, in a file of its own name.
        route.type === 'page' && route.route !== '/404' ? { path: `${pathname.replace(/\/$/, '')}/` } : [],
      );
      return paths;
    },
    render: async (request, options) => {
      const [result, bytes] = await orAbandon(own.render(request, options).then(withBytes));
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const position = left.findIndex((page) => page.path === path);
      if (position >= 0) {
        index.add(left.splice(0, position));
        left[0] = { path, bytes };
      }
      return result;
    },
    teardown: async () => {
      const end = left.findIndex(({ path }) => !existsSync(pageFile(site, path)));
      index.add(left.splice(0, end < 0 ? left.length : end));
      await own.teardown?.();
    },
  };
}

/** Indexes the site while its pages are written; in `dev`, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  let out = '';
  let base = '/';
  let index: SearchIndex | undefined;
  return {
    name: 'playbook-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { playbook } = await getSite();
        const opened = await openSearchIndex(out, synonymGroups(playbook.settings.search?.synonyms ?? []));
        index = opened;
        setPrerenderer((own) => indexingPrerenderer(own, out, base, opened));
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${(await index?.finish()) ?? 0} pages indexed`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const name = /^\/pagefind\/([\w.-]+(?:\/[\w.-]+)?)$/.exec(
            path.slice(path.startsWith(`${base}/`) ? base.length : 0),
          )?.[1];
          const file = name === undefined || name.includes('..') ? '' : join(out, 'pagefind', name);
          if (file === '' || !existsSync(file)) {
            next();
            return;
          }
          response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
