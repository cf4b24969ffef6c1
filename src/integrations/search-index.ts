import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '../playbook.ts';
import { neighboursOf } from '../search/neighbours.ts';
import { synonymGroups } from '../search/other-words.ts';
import { indexingPrerenderer } from './indexing-prerenderer.ts';
import { publishedPrerenderer } from './languages.ts';
import { indexFolder, openSearchIndex, type SearchIndex } from './open-search-index.ts';
import type { Folders } from './page-queue.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

declare global {
  /**
   * The index that a build of this process is still writing. Astro may load this module apart from the
   * scripts, which wait for it.
   */
  var partnershipIndex: Promise<number> | undefined;
}

/**
 * Waits for the index of a build that has ended: Astro does not, so that the pages can be verified meanwhile.
 * @returns how many pages it holds
 * @throws Error with what the indexer says when it refuses a page, or when no build has left an index to wait for
 */
export async function indexWritten(): Promise<number> {
  const written = globalThis.partnershipIndex;
  globalThis.partnershipIndex = undefined;
  if (!written) throw new Error('No index of a build to wait for.');
  return written;
}

/**
 * Renders the pages of the languages that the playbook is published in, and indexes them while they are written, up to
 * `indexWritten`; in `dev`, serves the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let folders: Folders = { site: '', cache: '' };
  let base = '/';
  let index: SearchIndex | undefined;
  return {
    name: 'playbook-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folders = { site: fileURLToPath(config.outDir), cache: join(fileURLToPath(config.cacheDir), 'dist') };
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { playbook } = await getSite();
        const opened = await openSearchIndex(folders.site, synonymGroups(neighboursOf(playbook.settings)));
        index = opened;
        setPrerenderer((own) =>
          indexingPrerenderer(publishedPrerenderer(own, playbook.settings.languages), folders, base, opened),
        );
      },
      'astro:build:done': () => {
        const written = index?.finish();
        // `indexWritten` says what went wrong; until then it must not end the process.
        written?.catch(() => undefined);
        globalThis.partnershipIndex = written;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const name = /^\/pagefind\/([\w.-]+(?:\/[\w.-]+)?)$/.exec(
            path.slice(path.startsWith(`${base}/`) ? base.length : 0),
          )?.[1];
          const file = name === undefined || name.includes('..') ? '' : join(folders.site, indexFolder, name);
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
