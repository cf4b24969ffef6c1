import type { Page } from '@playwright/test';
import { test } from './quiet-page.ts';

const pagesATab = 15;

/**
 * Reads many pages in few tabs, since opening a tab costs more than reading a page: a test for each fifteen addresses,
 * a step for each. `read` should make soft expectations that name the address, so that one page’s fault does not hide
 * the next one’s.
 */
export function readInTabs(
  title: string,
  addresses: readonly string[],
  read: (page: Page, address: string) => Promise<void>,
): void {
  const tabs = Math.ceil(addresses.length / pagesATab);
  for (let tab = 0; tab < tabs; tab += 1) {
    const own = addresses.slice(tab * pagesATab, (tab + 1) * pagesATab);
    test(`${title}, ${tab + 1} of ${tabs}`, async ({ page }) => {
      // Only a hang fails this test, never a slow machine.
      test.setTimeout(own.length * 60_000);
      for (const address of own) await test.step(address, () => read(page, address));
    });
  }
}
