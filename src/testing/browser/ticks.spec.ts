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

for (const width of [390, 768, 1440]) {
  test(`a box stands before its words, in a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [checklist, pageLike(/^\/checklists\/[^/]+\/$/)]) {
      await page.goto(address);
      const line = page.locator('main .todo').first();
      const box = await line.locator('input, .box').boundingBox();
      const words = await line.locator('label, .todo__t').first().boundingBox();
      expect(box && words && box.x + box.width).toBeLessThan(words?.x ?? 0);
      expect(Math.abs((box?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(24);
    }
  });
}

test('ticks are saved to a file and loaded from it, by the keyboard alone, and both are said', async ({
  page,
}, info) => {
  // Asked for first: a chooser that opens before the browser knows that it is awaited is lost.
  const chooserOpens = page.waitForEvent('filechooser');
  await page.goto(checklist);
  const first = page.locator(open).first();
  const id = (await first.getAttribute('value')) ?? '';
  const box = page.locator(`main li input[value="${id}"]`);
  await box.focus();
  await page.keyboard.press('Space');
  await page.locator('[data-ticks-save]').focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const file = info.outputPath('ticks.json');
  await download.saveAs(file);
  await expect(page.getByRole('status')).toContainText('une coche');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await page.locator('[data-ticks-load]').focus();
  await page.keyboard.press('Enter');
  const chooser = await chooserOpens;
  await chooser.setFiles(file);
  await expect(box).toBeChecked();
  await expect(page.getByRole('status')).toHaveText('Une coche reprise.');
  await page.locator('[data-ticks-load]').setInputFiles({ name: 'a.json', mimeType: 'x/y', buffer: Buffer.from('{"') });
  await expect(page.getByRole('status')).toContainText('rien n’a changé');
  await expect(box).toBeChecked();
});

test('a line reworded since its tick and a line added since the last visit are marked', async ({ page }) => {
  await page.goto(checklist);
  const key = (await page.locator('[data-ticks]').getAttribute('data-ticks')) ?? '';
  const id = (await page.locator(open).first().getAttribute('value')) ?? '';
  const kept = JSON.stringify({ ticked: { [id]: 'other words' }, seen: [id] });
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, kept] as const);
  await page.reload();
  const marks = page.locator('main li', { has: page.locator(`input[value="${id}"]`) }).locator('[data-mark]');
  await expect(marks.filter({ visible: true })).toHaveText(['Modifiée depuis votre coche']);
  const fresh = page.locator('[data-mark="new"]').filter({ visible: true });
  expect(await fresh.count()).toBe((await page.locator('input[data-tick]').count()) - 1);
  await page.reload();
  await expect(fresh).toHaveCount(0);
});

test('paper has the boxes, a line to sign a party, the address and the day, and no control', async ({ page }) => {
  await page.goto(checklist);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sign.only-print > span')).not.toHaveCount(0);
  await expect(page.locator('.sign.only-print')).toBeVisible();
  await expect(page.locator('main li input[type="checkbox"]').first()).toBeVisible();
  const source = page.locator('main > .only-print');
  await expect(source).toBeVisible();
  await expect(source).toContainText(`, ${checklist}. `);
  await expect(source).toContainText(/calculés au \d{1,2}(er)?\s\S+\s\d{4}\.$/);
  await expect(page.locator('[data-ticks-save], [data-ticks-load]').filter({ visible: true })).toHaveCount(0);
});
