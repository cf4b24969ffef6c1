import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../browser.ts';
import { readOwnManifest } from '../../build/site-manifest.ts';
import { projectRoot } from '../../caller.ts';
import { listen } from '../../serve/listen.ts';
import { createStaticSite } from '../../serve/static-site.ts';
import { measure } from '../measure.ts';
import { writeCorpus } from '../write-corpus.ts';
import { heaviestPages, type KindPage } from './heaviest-pages.ts';
import { findLighthouse, scoresOf, type LighthouseScores } from './lighthouse.ts';
import { fontsWeight, pageWeight, type PageWeight } from './page-weight.ts';
import { paintOf, type Paint } from './paint.ts';
import { searchCost, type SearchCost } from './search-cost.ts';

/** What a page of a kind costs its reader. */
export interface KindCost extends KindPage {
  readonly weight: PageWeight;
  readonly desktop: Paint;
  readonly phone: Paint;
  /** Where Lighthouse is installed. */
  readonly lighthouse?: LighthouseScores | undefined;
}

/** What the sample costs page by page, and what search costs on corpora of each size. */
export interface ReaderBench {
  readonly kinds: readonly KindCost[];
  /** All fonts together, in bytes. */
  readonly fonts: number;
  readonly search: readonly (SearchCost & { readonly pages: number })[];
}

/** The words that are typed: what the corpus and the sample both say often. */
const typed = 'partenaire';

/** Where the browser takes the orders of Lighthouse. */
const debuggingPort = 9444;

/**
 * Builds the sample and a corpus of each size, then reads them in a browser.
 * @param sizes how many records each corpus for the search holds
 */
export async function benchReader(sizes: readonly number[]): Promise<ReaderBench> {
  const { executablePath } = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const sample = await onSite(join(projectRoot, 'content'), 'sample', async (site, folder) => ({
      kinds: await kindCosts(browser, site, folder),
      fonts: fontsWeight(folder),
    }));
    const search = [];
    for (const size of sizes) {
      const content = join(projectRoot, '.bench', String(size), 'content');
      writeCorpus(size, content);
      search.push(
        await onSite(content, String(size), async (site, folder) => ({
          pages: pageCount(folder),
          ...(await searchCost(browser, site, typed)),
        })),
      );
    }
    return { ...sample, search };
  } finally {
    await browser.close();
  }
}

/** Builds a site, serves it on this machine alone while it is read. */
async function onSite<T>(
  content: string,
  name: string,
  read: (site: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(projectRoot, '.bench', name, 'site');
  measure(join(projectRoot, 'scripts', 'build.ts'), ['--content', content, '--out', folder]);
  const server = await listen(createStaticSite(folder, '/'), 4360);
  if (!server) throw new Error('No port is free from 4360 on.');
  try {
    return await read(`http://localhost:${server.port}`, folder);
  } finally {
    await server.close();
  }
}

async function kindCosts(browser: Browser, site: string, folder: string): Promise<KindCost[]> {
  const lighthouse = await findLighthouse();
  const costs: KindCost[] = [];
  for (const page of heaviestPages(folder)) {
    costs.push({
      ...page,
      weight: pageWeight(folder, page.file),
      desktop: await paintOf(browser, site + page.address, 'desktop'),
      phone: await paintOf(browser, site + page.address, 'phone'),
      lighthouse: lighthouse && (await scoresOf(lighthouse, site + page.address, debuggingPort)),
    });
  }
  return costs;
}

function pageCount(folder: string): number {
  const { files } = readOwnManifest(folder);
  return Object.keys(files).filter((name) => name.endsWith('.html')).length;
}
