import { axeReport } from './axe-report.ts';
import { pageKinds } from './built-site.ts';
import { expect, test } from './quiet-page.ts';
import { readInTabs } from './tabs.ts';
import { overflow } from './width.ts';

const telephone = { width: 390, height: 844 };
const smallest = { width: 320, height: 568 };

test.describe('on a telephone', () => {
  test.use({ viewport: telephone });
  readInTabs(
    'a page of each kind is accessible in both themes and never scrolls sideways',
    pageKinds(),
    async (page, address) => {
      await page.setViewportSize(telephone);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      expect.soft(await overflow(page), address).toEqual([]);
      expect.soft(await axeReport(page), address).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeReport(page, 'colours'), `${address} in the dark theme`).toEqual([]);
      await page.setViewportSize(smallest);
      expect.soft(await overflow(page), `${address} at 320 pixels`).toEqual([]);
    },
  );
});
