import type { Browser } from '@playwright/test';

/** What a search costs its reader. */
export interface SearchCost {
  /** From the first key until its results stand on the page, the index not yet there. */
  readonly firstKeyMs: number;
  /** The slowest of the keys that follow. */
  readonly nextKeyMs: number;
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
    const times: number[] = [];
    for (let length = 1; length <= word.length; length += 1) {
      const query = word.slice(0, length);
      times.push(
        await page.evaluate(async (text) => {
          const field = document.querySelector<HTMLInputElement>('main [data-part="field"]');
          const status = document.querySelector('main [data-part="status"]');
          if (!field || !status) throw new Error('The search page has no field or no status.');
          const started = performance.now();
          const shown = new Promise<void>((resolve) => {
            new MutationObserver((_, observer) => {
              if (!status.textContent.includes(text)) return;
              observer.disconnect();
              resolve();
            }).observe(status, { childList: true, characterData: true, subtree: true });
          });
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await shown;
          return performance.now() - started;
        }, query),
      );
    }
    const [firstKeyMs = 0, ...next] = times;
    const bytes = (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
    return { firstKeyMs, nextKeyMs: Math.max(...next), bytes };
  } finally {
    await context.close();
  }
}
