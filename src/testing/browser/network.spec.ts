import { gunzipSync } from 'node:zlib';
import { builtBytes, builtFiles } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

const own = ['reseau/index.html', 'en/network/index.html'];

/** A file as a reader of the index would see it: Pagefind compresses its pieces. */
function plainText(file: string): string {
  const bytes = builtBytes(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

test('M11 the contacts of the network stand on its page alone: no search index, no JSON, no export', async ({
  page,
}) => {
  await page.goto('/reseau/');
  const names = await page.locator('.names > li').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  const files = builtFiles();
  expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  const naming = files.filter((file) => names.some((name) => plainText(file).includes(name)));
  expect(naming.toSorted()).toEqual(own.toSorted());
});

test('M11 a contact whose data should be gone is named nowhere, and its line is', async ({ page }) => {
  await page.goto('/reseau/');
  await expect(page.getByRole('table').first()).toContainText(/network\.yaml, ligne\s\d+/);
  expect(builtFiles().filter((file) => plainText(file).includes('Quintanel'))).toEqual([]);
});
