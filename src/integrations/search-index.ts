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

/** How often pages that Astro restores from its cache are looked for. */
const lookEveryMs = 100;

/** Where a build writes its pages, and where Astro keeps those of the last one. */
interface Folders {
  readonly site: string;
  readonly cache: string;
}

/**
 * Astro’s own prerenderer, which also hands its pages to the index: that works in a process of its own while the next pages are
 * rendered. Several are rendered at a time: the index is given the pages in the order Astro lists them, up to the first that is
 * missing. Those that Astro restores from its cache never come by here: they are taken from there once they stand in the site,
 * where they may not be whole yet. What is left is read from its file once all are written.
 */
function indexingPrerenderer(
  own: AstroPrerenderer,
  { site, cache }: Folders,
  base: string,
  index: SearchIndex,
): AstroPrerenderer {
  let pages: WrittenPage[] = [];
  let positions: ReadonlyMap<string, number> = new Map();
  const letGo = new Set<string>();
  let next = 0;
  let looking: NodeJS.Timeout | undefined;
  const orAbandon = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      pages = [];
      clearInterval(looking);
      await index.abandon();
      throw error;
    }
  };
  const restored = ({ path }: WrittenPage): WrittenPage | undefined => {
    const kept = pageFile(cache, path);
    const isThere = !letGo.has(path) && existsSync(pageFile(site, path)) && existsSync(kept);
    return isThere ? { path, file: kept } : undefined;
  };
  const handOver = () => {
    const ready: WrittenPage[] = [];
    for (let page = pages[next]; page; page = pages[next]) {
      const whole = page.bytes ? page : restored(page);
      if (!whole) break;
      ready.push(whole);
      // What the index has taken need not stay in memory.
      pages[next] = { path: '' };
      next += 1;
    }
    index.add(ready);
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
      looking = setInterval(handOver, lookEveryMs);
      return paths;
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const position = positions.get(path);
      const answer = await orAbandon(own.render(request, options));
      if (position === undefined) return answer;
      const [result, bytes] = await orAbandon(withBytes(answer));
      if (bytes && position < next + pagesAhead) pages[position] = { path, bytes };
      else letGo.add(path);
      return result;
    },
    teardown: async () => {
      clearInterval(looking);
      handOver();
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
        const opened = await openSearchIndex(folders.site, synonymGroups(playbook.settings.search?.synonyms ?? []));
        index = opened;
        setPrerenderer((own) => indexingPrerenderer(own, folders, base, opened));
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
