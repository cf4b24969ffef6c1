import { existsSync } from 'node:fs';
import { pageFile, type WrittenPage } from './open-search-index.ts';

/** Where a build writes its pages, and where Astro keeps those of the last one. */
export interface Folders {
  readonly site: string;
  readonly cache: string;
}

/**
 * How far ahead of the first page still missing bytes are kept. Astro renders eight at a time, but thousands of small
 * pages may pass while a large one (the portfolio of a thousand partnerships) is at work; a page that was let go is
 * read from its file at the end, with all that follow it.
 */
const pagesAhead = 4096;

/**
 * The pages of a build in the order Astro lists them, taken in that order up to the first that is missing. Those that
 * Astro restores from its cache are never kept here: they are taken from there once they stand in the site, where
 * they may not be whole yet.
 */
export class PageQueue {
  readonly #folders: Folders;
  readonly #letGo = new Set<string>();
  #pages: WrittenPage[] = [];
  #positions: ReadonlyMap<string, number> = new Map();
  #next = 0;

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  /** Begins with the paths of all pages to come. */
  expect(paths: readonly string[]): void {
    this.#pages = paths.map((path) => ({ path }));
    this.#positions = new Map(paths.map((path, position) => [path, position]));
  }

  isExpected(path: string): boolean {
    return this.#positions.has(path);
  }

  /** Keeps the bytes of an expected page; without any, or far ahead of the others, it is read from its file. */
  keep(path: string, bytes: Uint8Array | undefined): void {
    const position = this.#positions.get(path);
    if (position === undefined) return;
    if (bytes && position < this.#next + pagesAhead) this.#pages[position] = { path, bytes };
    else this.#letGo.add(path);
  }

  /** The pages that are whole by now, and that were not taken before. */
  takeReady(): WrittenPage[] {
    const ready: WrittenPage[] = [];
    for (let page = this.#pages[this.#next]; page; page = this.#pages[this.#next]) {
      const whole = page.bytes ? page : this.#restored(page);
      if (!whole) break;
      ready.push(whole);
      // What was taken need not stay in memory.
      this.#pages[this.#next] = { path: '' };
      this.#next += 1;
    }
    return ready;
  }

  /** What is left once all pages are written. */
  takeRest(): WrittenPage[] {
    const ready = this.takeReady();
    const left = this.#pages.slice(this.#next);
    return [...ready, ...left.filter(({ path, bytes }) => bytes ?? existsSync(pageFile(this.#folders.site, path)))];
  }

  /** Lets go of everything: the build has failed. */
  clear(): void {
    this.#pages = [];
  }

  #restored({ path }: WrittenPage): WrittenPage | undefined {
    const { site, cache } = this.#folders;
    const kept = pageFile(cache, path);
    const isThere = !this.#letGo.has(path) && existsSync(pageFile(site, path)) && existsSync(kept);
    return isThere ? { path, file: kept } : undefined;
  }
}
