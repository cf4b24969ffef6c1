import { existsSync } from 'node:fs';
import type { AstroPrerenderer, PrerenderResult } from 'astro';
import { pageFile, type SearchIndex, type WrittenPage } from './open-search-index.ts';

/**
 * What a prerenderer answers, whole, and its bytes where it is a page to write. They are read here for the index, and
 * given again to Astro as they are: a second response around them would copy every page twice.
 */
async function withBytes(answer: Response | PrerenderResult): Promise<[PrerenderResult, Uint8Array | undefined]> {
  const result = answer instanceof Response ? { response: answer } : answer;
  if (result.response.status !== 200) return [result, undefined];
  const buffer = await result.response.arrayBuffer();
  Object.defineProperty(result.response, 'arrayBuffer', { value: () => Promise.resolve(buffer) });
  return [result, new Uint8Array(buffer)];
}

/**
 * How far ahead of the first page still missing bytes are kept. Astro renders eight at a time, but thousands of small
 * pages may pass while a large one (the portfolio of a thousand partnerships) is at work; a page that was let go is
 * read from its file at the end, with all that follow it.
 */
const pagesAhead = 4096;

/** How often pages that Astro restores from its cache are looked for. */
const lookEveryMs = 100;

/** Where a build writes its pages, and where Astro keeps those of the last one. */
export interface Folders {
  readonly site: string;
  readonly cache: string;
}

/**
 * Astro’s own prerenderer, which also hands its pages to the index: that works in a process of its own while the
 * next pages are rendered. Several are rendered at a time: the index is given the pages in the order Astro lists
 * them, up to the first that is missing. Those that Astro restores from its cache never come by here: they are
 * taken from there once they stand in the site, where they may not be whole yet. What is left is read from its
 * file once all are written.
 */
export function indexingPrerenderer(
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
