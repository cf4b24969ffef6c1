import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PrerenderResult } from 'astro';
import { getSite } from '../playbook.ts';
import { synonymGroups } from '../search/other-words.ts';
import { indexFolder, openSearchIndex, pageFile, type SearchIndex, type WrittenPage } from './open-search-index.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * What a prerenderer answers, whole, and its bytes where it is a page to write. They are read here for the index, and given again to
 * Astro as they are: a second response around them would copy every page twice.
 */
async function withBytes(answer: Response | PrerenderResult): Promise<[PrerenderResult, Uint8Array | undefined]> {
  const result = answer instanceof Response ? { response: answer } : answer;
  if (result.response.status !== 200) return [result, undefined];
  const buffer = await result.response.arrayBuffer();
  Object.defineProperty(result.response, 'arrayBuffer', { value: () => Promise.resolve(buffer) });
  return [result, new Uint8Array(buffer)];
}

/**
 * How far ahead of the first page still missing bytes are kept. Astro renders eight at a time, but thousands of small pages may pass
 * while a large one (the portfolio of a thousand partnerships) is at work; a page that was let go is read from its file at the end,
 * with all that follow it.
 */
const pagesAhead = 4096;

/**
 * Astro’s own prerenderer, which also hands its pages to the index: that works in a process of its own while the next pages are
 * rendered. Several are rendered at a time, and those that Astro restores from its cache never come by here: the index is given
 * the pages in the order Astro lists them, up to the first that is missing, and the others from their files once all are written.
 */
function indexingPrerenderer(own: AstroPrerenderer, site: string, base: string, index: SearchIndex): AstroPrerenderer {
  let pages: WrittenPage[] = [];
  let positions: ReadonlyMap<string, number> = new Map();
  let next = 0;
  const orAbandon = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      pages = [];
      await index.abandon();
      throw error;
    }
  };
  const take = (position: number, page: WrittenPage) => {
    if (position >= next + pagesAhead) return;
    pages[position] = page;
    const first = next;
    while (pages[next]?.bytes) next += 1;
    index.add(pages.slice(first, next));
    // What the index has taken need not stay in memory.
    pages.fill({ path: '' }, first, next);
  };
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await orAbandon(own.getStaticPaths());
      pages = paths.flatMap(({ route, pathname }) =>
        // The page for addresses that lead nowhere stands at the root, in a file of its own name.
        route.type === 'page' && route.route !== '/404' ? { path: `${pathname.replace(/\/$/, '')}/` } : [],
      );
      positions = new Map(pages.map(({ path }, position) => [path, position]));
      return paths;
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const position = positions.get(path);
      const answer = await orAbandon(own.render(request, options));
      if (position === undefined) return answer;
      const [result, bytes] = await orAbandon(withBytes(answer));
      if (bytes) take(position, { path, bytes });
      return result;
    },
    teardown: async () => {
      index.add(pages.slice(next).filter(({ path, bytes }) => bytes ?? existsSync(pageFile(site, path))));
      await own.teardown?.();
    },
  };
}

declare global {
  /** The index that a build of this process is still writing. Astro may load this module apart from the scripts, which wait for it. */
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

/** Indexes the site while its pages are written, up to `indexWritten`; in `dev`, serves the index of the last build. */
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
          const file = name === undefined || name.includes('..') ? '' : join(out, indexFolder, name);
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
