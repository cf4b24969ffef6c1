import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import { indexDocument, type OtherNames } from '../search/index-document.ts';
import type { SynonymGroups } from '../search/other-words.ts';
import { nameResults } from './name-results.ts';

/** The folder of the index within a site. */
export const indexFolder = 'pagefind';

/** How many pages are handed to the indexer at a time: it works in a process of its own. */
const batchSize = 64;

/** What pages are called besides their titles, in a language. */
function otherNames(locale: Locale): OtherNames {
  const { kinds, alsoCalled } = wordsFor(locale).search;
  return { kinds, once: alsoCalled };
}

const names: Readonly<Record<Locale, OtherNames>> = { fr: otherNames('fr'), en: otherNames('en') };

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

/**
 * A page of the site: its path, and its bytes where this build has just made them; without, they are read from a file.
 */
export interface WrittenPage {
  readonly path: string;
  readonly bytes?: Uint8Array | undefined;
  /** Another file than that of the site which holds the same page. */
  readonly file?: string;
}

/** The index of a site under construction. */
export interface SearchIndex {
  /**
   * Takes pages that are written, in an order that is always the same: the index numbers pages as
   * they come. Does not wait.
   */
  add(pages: readonly WrittenPage[]): void;
  /**
   * Writes the index into the folder `pagefind` of the site.
   * @returns how many pages it holds
   * @throws Error with what the indexer says when it refuses a page
   */
  finish(): Promise<number>;
  /** Ends the indexer’s process without an index. */
  abandon(): Promise<unknown>;
}

/** Where a site keeps the page of a path: `/clauses/confidentialite/`. */
export function pageFile(site: string, path: string): string {
  return join(site, path, 'index.html');
}

/**
 * Opens an index for pages of the folder `site`. Those that search leaves out may be added too: they are passed over.
 */
export async function openSearchIndex(site: string, synonyms: SynonymGroups): Promise<SearchIndex> {
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  let count = 0;
  const textOf = async ({ path, bytes, file = pageFile(site, path) }: WrittenPage) =>
    bytes ? new TextDecoder().decode(bytes) : readFile(file, 'utf8');
  const send = async (batch: readonly WrittenPage[]) => {
    const texts = await Promise.all(batch.map(textOf));
    const documents = batch.flatMap(
      ({ path }, index) => indexDocument(path, texts[index] ?? '', synonyms, names) ?? [],
    );
    const answers = await Promise.all(documents.map((document) => index.addHTMLFile(document)));
    for (const { errors } of answers) if (errors.length > 0) throw new Error(errors.join('; '));
    count += documents.length;
  };
  let sent = Promise.resolve();
  let waiting: WrittenPage[] = [];
  const sendNext = () => {
    const batch = waiting.splice(0, batchSize);
    sent = sent.then(() => send(batch));
    // `finish` says what went wrong; until then it must not end the process.
    sent.catch(() => undefined);
  };
  return {
    add(pages) {
      waiting = [...waiting, ...pages];
      while (waiting.length >= batchSize) sendNext();
    },
    async finish() {
      if (waiting.length > 0) sendNext();
      await sent;
      const outputPath = join(site, indexFolder);
      const written = await index.writeFiles({ outputPath });
      if (written.errors.length > 0) throw new Error(written.errors.join('; '));
      await close();
      await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
      nameResults(outputPath);
      return count;
    },
    abandon: close,
  };
}
