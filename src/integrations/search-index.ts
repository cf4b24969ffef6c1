import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '../playbook.ts';
import { indexDocument } from '../search/index-document.ts';
import { synonymGroups, type SynonymGroups } from '../search/other-words.ts';

/** How many pages are handed to the indexer at a time: it works in a process of its own. */
const BATCH = 64;

/** Interfaces that Pagefind ships and this site does not use. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Every page of a built site by its path, `/clauses/confidentialite/`, in the order of code units. */
async function pagesOf(site: string): Promise<{ readonly url: string; readonly file: string }[]> {
  const files = await readdir(site, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html') || file === 'index.html')
    .sort()
    .map((file) => ({ url: `/${file.slice(0, -'index.html'.length)}`, file }));
}

/**
 * Writes the search index of a built site into its folder `pagefind`.
 * @throws Error with what the indexer says when it refuses a page
 */
export async function writeSearchIndex(site: string, synonyms: SynonymGroups): Promise<number> {
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  const pages = await pagesOf(site);
  let count = 0;
  for (let start = 0; start < pages.length; start += BATCH) {
    const batch = pages.slice(start, start + BATCH);
    const entries = await Promise.all(
      batch.map(async ({ url, file }) => indexDocument(url, await readFile(join(site, file), 'utf8'), synonyms)),
    );
    // In the order of the pages, whichever was read first: the index numbers pages as they come.
    const sent = entries.flatMap((entry) => (entry ? [index.addHTMLFile(entry)] : []));
    for (const { errors } of await Promise.all(sent)) if (errors.length > 0) throw new Error(errors.join('; '));
    count += sent.length;
  }
  const outputPath = join(site, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
  await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
  return count;
}

/** Indexes the site once its pages are written; in `dev`, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  let out = '';
  let base = '/';
  return {
    name: 'playbook-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { playbook } = await getSite();
        const count = await writeSearchIndex(
          fileURLToPath(dir),
          synonymGroups(playbook.settings.search?.synonyms ?? []),
        );
        logger.info(`${count} pages indexed`);
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
