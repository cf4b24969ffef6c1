import type { AstroPrerenderer, PrerenderResult } from 'astro';
import type { SearchIndex } from './open-search-index.ts';
import { PageQueue, type Folders } from './page-queue.ts';

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

/** How often pages that Astro restores from its cache are looked for. */
const lookEveryMs = 100;

/**
 * Astro’s own prerenderer, which also hands its pages to the index: that works in a process of its own while the
 * next pages are rendered. Several are rendered at a time, and the index is given them in the order of the queue;
 * what is left is read from its file once all are written.
 */
export function indexingPrerenderer(
  own: AstroPrerenderer,
  folders: Folders,
  base: string,
  index: SearchIndex,
): AstroPrerenderer {
  const queue = new PageQueue(folders);
  let looking: NodeJS.Timeout | undefined;
  const orAbandon = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      queue.clear();
      clearInterval(looking);
      await index.abandon();
      throw error;
    }
  };
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await orAbandon(own.getStaticPaths());
      // The page for addresses that lead nowhere stands at the root, in a file of its own name.
      const pages = paths.filter(({ route }) => route.type === 'page' && route.route !== '/404');
      queue.expect(pages.map(({ pathname }) => `${pathname.replace(/\/$/, '')}/`));
      looking = setInterval(() => {
        index.add(queue.takeReady());
      }, lookEveryMs);
      return paths;
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const answer = await orAbandon(own.render(request, options));
      if (!queue.isExpected(path)) return answer;
      const [result, bytes] = await orAbandon(withBytes(answer));
      queue.keep(path, bytes);
      return result;
    },
    teardown: async () => {
      clearInterval(looking);
      index.add(queue.takeRest());
      await own.teardown?.();
    },
  };
}
