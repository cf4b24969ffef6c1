import type { Browser } from '@playwright/test';

/** How long a key waits for its answer. */
export interface KeyCost {
  /** Until pages that answer to what is typed stand in the list, be it by their titles. */
  readonly shownMs: number;
  /** Until the index has found and counted them all. */
  readonly countedMs: number;
}

/** What a search costs its reader. */
export interface SearchCost {
  /** From the first key, the index not yet there. */
  readonly firstKey: KeyCost;
  /** The slowest of the keys that follow, each of the two on its own. */
  readonly nextKey: KeyCost;
  /** All that the search fetched, as the host sends it: the index is compressed already. */
  readonly bytes: number;
}

/** Types a word letter by letter on the search page of a site. */
export async function searchCost(browser: Browser, site: string, word: string): Promise<SearchCost> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/'))
        bodies.push(
          response.body().then(
            (body) => body.length,
            () => 0,
          ),
        );
    });
    await page.goto(`${site}/recherche/`);
    const keys: KeyCost[] = [];
    for (let length = 1; length <= word.length; length += 1)
      keys.push(await page.evaluate(keyCost, word.slice(0, length)));
    const [firstKey = { shownMs: 0, countedMs: 0 }, ...next] = keys;
    const nextKey = {
      shownMs: Math.max(...next.map(({ shownMs }) => shownMs)),
      countedMs: Math.max(...next.map(({ countedMs }) => countedMs)),
    };
    const bytes = (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
    return { firstKey, nextKey, bytes };
  } finally {
    await context.close();
  }
}

/** Types in the page, where it runs without anything from around it. */
async function keyCost(text: string): Promise<KeyCost> {
  const field = document.querySelector<HTMLInputElement>('main [data-part="field"]');
  const status = document.querySelector('main [data-part="status"]');
  const results = document.querySelector('main [data-part="results"]');
  if (!field || !status || !results) throw new Error('The search page has no field, no status or no list.');
  const until = (part: Element, isDone: () => boolean) =>
    new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!isDone()) return;
        observer.disconnect();
        resolve(performance.now() - started);
      }).observe(part, { childList: true, characterData: true, subtree: true });
    });
  const started = performance.now();
  const shown = until(results, () => results.hasChildNodes());
  const counted = until(status, () => status.textContent.includes(text));
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return { shownMs: await shown, countedMs: await counted };
}
