import { pageLike } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

const checklist = pageLike(/^\/partenariats\/[^/]+\/checklists\/[^/]+\/$/);
const open = 'main li input[type="checkbox"]:enabled:not(:checked)';

test('the ticks of a checklist survive a reload, and so does their removal', async ({ page }) => {
  await page.goto(checklist);
  const id = await page.locator(open).first().getAttribute('id');
  const box = page.locator(`[id="${id ?? ''}"]`);
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.reload();
  await expect(box).not.toBeChecked();
});

test('a tick counts, and what the record proves stays ticked', async ({ page }) => {
  await page.goto(checklist);
  const proved = page.locator('main li input[type="checkbox"]:disabled');
  const progress = page.getByRole('progressbar');
  const before = Number(await progress.getAttribute('value'));
  expect(await proved.count()).toBe(before);
  for (const box of await proved.all()) await expect(box).toBeChecked();
  await page.locator(open).first().check();
  expect(await progress.evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.value : 0))).toBe(before + 1);
});

test('the ticks of one checklist are not those of another', async ({ page }) => {
  await page.goto(checklist);
  await page.locator(open).first().check();
  const ticked = await page.locator('main li input:checked').count();
  const other = pageLike(new RegExp(`^(?!${checklist})/partenariats/[^/]+/checklists/[^/]+/$`));
  await page.goto(other);
  expect(await page.locator('main li input:enabled:checked').count()).toBe(0);
  await page.goto(checklist);
  await expect(page.locator('main li input:checked')).toHaveCount(ticked);
});
