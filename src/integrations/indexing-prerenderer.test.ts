import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aFolder } from '../testing/a-folder.ts';
import { indexingPrerenderer } from './indexing-prerenderer.ts';
import { pageFile, type WrittenPage } from './open-search-index.ts';
import type { Folders } from './page-queue.ts';

let folder = '';
let folders: Folders = { site: '', cache: '' };
beforeEach(() => {
  vi.useFakeTimers();
  folder = aFolder();
  folders = { site: join(folder, 'site'), cache: join(folder, 'cache') };
});
afterEach(() => {
  vi.useRealTimers();
});

const paths = ['/un/', '/deux/', '/trois/'];

function write(root: string, path: string): void {
  const file = pageFile(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, path);
}

/** A prerenderer around one that renders what it is asked for, and the pages that its index was given, in order. */
async function open(render: (address: string) => Response = (address) => new Response(address)) {
  const given: WrittenPage[] = [];
  const abandon = vi.fn(() => Promise.resolve());
  const own = {
    name: 'own',
    getStaticPaths: () =>
      Promise.resolve(paths.map((path) => ({ pathname: path, route: { type: 'page', route: path } }))),
    render: ({ url }: Request) => new Promise((resolve) => resolve(render(url))),
  } as unknown as AstroPrerenderer;
  const index = {
    add: (pages: readonly WrittenPage[]) => void given.push(...pages),
    finish: () => Promise.resolve(0),
    abandon,
  };
  const prerenderer = indexingPrerenderer(own, folders, '', index);
  await prerenderer.getStaticPaths();
  const ask = (path: string) =>
    prerenderer.render(new Request(`http://localhost${path}`), {} as Parameters<AstroPrerenderer['render']>[1]);
  return { given, abandon, ask, end: () => prerenderer.teardown?.() };
}

test('pages are handed over in the order they are listed, up to the first that is missing', async () => {
  const { given, ask } = await open();
  await ask('/deux/');
  vi.advanceTimersByTime(100);
  expect(given).toEqual([]);
  await ask('/un/');
  vi.advanceTimersByTime(100);
  expect(given.map(({ path }) => path)).toEqual(['/un/', '/deux/']);
});

test('a restored page is read from the cache, once it stands in the site', async () => {
  const { given } = await open();
  write(folders.cache, '/un/');
  vi.advanceTimersByTime(100);
  expect(given).toEqual([]);
  write(folders.site, '/un/');
  vi.advanceTimersByTime(100);
  expect(given).toEqual([{ path: '/un/', file: pageFile(folders.cache, '/un/') }]);
});

test('a page whose cached copy may be of the last build is taken as it was rendered', async () => {
  const { given, ask } = await open();
  write(folders.cache, '/un/');
  await ask('/un/');
  write(folders.site, '/un/');
  vi.advanceTimersByTime(100);
  expect(given.map(({ path, bytes, file }) => [path, new TextDecoder().decode(bytes), file])).toEqual([
    ['/un/', 'http://localhost/un/', undefined],
  ]);
});

test('what is left is read from the site at the end, and what was not written is left out', async () => {
  const { given, ask, end } = await open((address) =>
    address.endsWith('/deux/') ? new Response(null, { status: 404 }) : new Response(address),
  );
  await ask('/un/');
  await ask('/deux/');
  write(folders.site, '/trois/');
  await end();
  expect(given.map(({ path, file }) => [path, file])).toEqual([
    ['/un/', undefined],
    ['/trois/', undefined],
  ]);
  write(folders.site, '/deux/');
  vi.advanceTimersByTime(1000);
  expect(given).toHaveLength(2);
});

test('a page that cannot be rendered ends the indexer', async () => {
  const { abandon, ask } = await open(() => {
    throw new Error('no page');
  });
  await expect(ask('/un/')).rejects.toThrow('no page');
  expect(abandon).toHaveBeenCalledOnce();
});
