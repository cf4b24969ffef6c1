import { axeReport } from './axe-report.ts';
import { pageKinds } from './built-site.ts';
import { expect, test } from './quiet-page.ts';
import { overflow } from './width.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme on a telephone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme });
    for (const [kind, address] of pageKinds()) {
      test(`the ${kind} page is accessible and never scrolls sideways`, async ({ page }) => {
        await page.goto(address);
        expect(await overflow(page)).toEqual([]);
        expect(await axeReport(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 568 });
        expect(await overflow(page)).toEqual([]);
      });
    }
  });
}
