import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { wordsFor } from '../../i18n/words.ts';
import { builtPages, builtText } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

const words = wordsFor('fr').search;

/** The addresses found for a query, once the page has said how many there are and shows the first ten. */
async function search(page: Page, query: string, address = '/recherche/'): Promise<string[]> {
  await page.goto(address);
  await page.getByRole('searchbox').fill(query);
  await expect(page.getByRole('status').first()).toContainText(query);
  await expect(page.locator('main [data-part="results"]')).not.toHaveAttribute('aria-busy', 'true');
  return page.locator('main ol .hit h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test.describe('search', () => {
  test('finds a word with its accents, without them, in capitals and in the plural', async ({ page }) => {
    const found = await search(page, 'propriété');
    expect(found.length).toBeGreaterThan(0);
    expect(found).toContain('/clauses/propriete-anterieure/');
    for (const written of ['PROPRIÉTÉ', 'propriétés']) expect(await search(page, written)).toEqual(found);
    // The index ranks a word with the accents that were typed a little higher: without them, those it is not the
    // title of may change places.
    expect((await search(page, 'propriete')).slice(0, 2)).toEqual(found.slice(0, 2));
  });

  test('takes an abbreviation in capitals at its word: MOU is not the beginning of « moules »', async ({ page }) => {
    const found = await search(page, 'MOU');
    expect(found.slice(0, 5)).toContain('/clauses/portee-du-protocole/');
  });

  test('finds a quarter however it is typed, where pages write T3 2026', async ({ page }) => {
    const found = await search(page, 'T3 2026');
    expect(found[0]).toMatch(/\/revues\/2026-Q3\/$/);
    for (const typed of ['Q3 2026', '2026-Q3', '3e trimestre 2026']) expect(await search(page, typed)).toEqual(found);
  });

  test('finds what is written in two words where it is typed with a hyphen or a stroke', async ({ page }) => {
    const found = await search(page, 'non-concurrence');
    expect(found[0]).toBe('/clauses/non-concurrence/');
    expect(found).toContain('/clauses/non-sollicitation/');
    expect((await search(page, 'bonus/malus'))[0]).toBe('/clauses/bonus-malus/');
  });

  for (const [typed, address] of [
    ['calendrier', '/calendrier/'],
    ['portefeuille', '/partenariats/'],
    ['qualité des données', '/qualite/'],
    ['FAQ', '/questions/'],
    ['Claire Aubrac', '/calendrier/claire-aubrac/'],
    ['alertes', '/'],
  ] as const) {
    test(`finds the page that lists others by what it is called: ${typed}`, async ({ page }) => {
      expect((await search(page, typed))[0]).toBe(address);
    });
  }

  for (const [partner, address] of [
    ['norecia', '/partenariats/boucle-chaude/'],
    ['Caves Aubépin', '/partenariats/consigne-aubepin/'],
    ['table orvane', '/partenariats/carafe-des-chefs/'],
  ] as const) {
    test(`finds the overview of a partnership before its parts by the name of a partner: ${partner}`, async ({
      page,
    }) => {
      expect((await search(page, partner))[0]).toBe(address);
    });
  }

  test('finds an article of a code however it is typed, where pages write L. 441-10', async ({ page }) => {
    const found = await search(page, 'L. 441-10');
    expect(found).toContain('/clauses/conditions-financieres/');
    for (const typed of ['L441-10', 'l.441-10']) expect(await search(page, typed)).toEqual(found);
  });

  test('finds a month or a day typed in figures, where pages write its name', async ({ page }) => {
    const found = await search(page, 'octobre 2026');
    expect(found.length).toBeGreaterThan(0);
    for (const typed of ['2026-10', '10/2026']) expect(await search(page, typed)).toEqual(found);
  });

  test('finds the words of the trade one by another, whatever the playbook declares', async ({ page }) => {
    expect((await search(page, 'révision tarifaire'))[0]).toBe('/clauses/revision-des-prix/');
    expect((await search(page, 'NPS'))[0]).toBe('/indicateurs/customer-satisfaction/');
    expect(await search(page, 'renouvellement banque ostrelle')).toContain('/partenariats/financement-client/contrat/');
  });

  test('finds the help that says how to do what is typed', async ({ page }) => {
    expect((await search(page, 'comment ajouter un partenaire'))[0]).toBe('/aide/ecrire/');
    expect((await search(page, 'importer un tableur'))[0]).toBe('/aide/chiffres/');
  });

  test('finds a word spelt with a ligature, however it is typed', async ({ page }) => {
    const plain = await search(page, 'oeuvre');
    expect(plain.length).toBeGreaterThan(0);
    expect(await search(page, 'œuvre')).toContain(plain[0]);
  });

  for (const { word, address } of wordsAfterApostrophes()) {
    test(`finds “${word}” where it follows a typographic apostrophe`, async ({ page }) => {
      expect(await search(page, word)).toContain(address);
    });
  }

  test('shows ten results, and ten more when asked, in the order found', async ({ page }) => {
    const first = await search(page, 'partenariat');
    expect(first).toHaveLength(10);
    await page.getByRole('button', { name: words.more(10) }).click();
    const hits = page.locator('main ol .hit h2 a');
    await expect(hits).toHaveCount(20);
    await expect(hits.nth(10)).toBeFocused();
    const all = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(all.slice(0, 10)).toEqual(first);
    expect(new Set(all).size).toBe(20);
  });

  test('keeps the question in the address, so that it can be sent', async ({ page }) => {
    const found = await search(page, 'sortie');
    await expect(page).toHaveURL('/recherche/?q=sortie');
    await page.reload();
    await expect(page.locator('main ol .hit h2 a').first()).toHaveAttribute('href', found[0] ?? '');
  });

  test('offers every other filter where an address has chosen one', async ({ page }) => {
    await page.goto('/recherche/?q=indicateur&kind=clause');
    await expect(page.locator('.facets input[name="kind"][value="clause"]')).toBeChecked();
    await expect.poll(() => page.locator('.facets input[name="kind"]').count()).toBeGreaterThan(1);
    await expect.poll(() => page.locator('.facets input[name="family"]').count()).toBeGreaterThan(1);
  });

  test('is narrowed by a filter, and widened again', async ({ page }) => {
    const all = await search(page, 'indicateur');
    const kinds = page.locator('.facets input[name="kind"]');
    await kinds.and(page.locator('[value="clause"]')).check();
    await expect(page).toHaveURL(/kind=clause/);
    await expect(page.getByRole('status').first()).toContainText(/filtre/);
    const narrowed = await page
      .locator('main ol .hit h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(narrowed.length).toBeGreaterThan(0);
    for (const address of narrowed) expect(address).toMatch(/^\/clauses\//);
    await page.getByRole('button', { name: words.clear }).click();
    await expect(page.locator('main ol .hit h2 a').first()).toHaveAttribute('href', all[0] ?? '');
  });

  test('shows results before what narrows them where the screen is narrow, and unfolds it on demand', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await search(page, 'indicateur');
    await expect(page.locator('main ol .hit h2 a').first()).toBeInViewport();
    const kind = page.locator('.facets input[name="kind"]').first();
    await expect(kind).toBeHidden();
    await page.getByText(words.refine, { exact: true }).click();
    await expect(kind).toBeVisible();
    await page.getByText(words.refine, { exact: true }).click();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(kind).toBeVisible();
  });

  test('shows what was typed and what was written as text, never as markup', async ({ page }) => {
    await search(page, 'sortie<img src=x>');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('says that nothing was found, and where to look', async ({ page }) => {
    expect(await search(page, 'zzyzx')).toEqual([]);
    const empty = page.locator('[data-part="empty"]');
    await expect(empty).toBeVisible();
    await expect(empty.getByRole('link', { name: words.links.clauses })).toHaveAttribute('href', /\/clauses\/$/);
  });

  test('finds the clause that is called otherwise before the pages that mention it', async ({ page }) => {
    expect((await search(page, 'RGPD')).slice(0, 2)).toContain('/clauses/donnees-personnelles/');
    expect((await search(page, 'hardship'))[0]).toBe('/clauses/imprevision/');
  });

  test('shows what has the rarer word where no page has both, and says so', async ({ page }) => {
    const alone = await search(page, 'matrice');
    expect(alone.length).toBeGreaterThan(0);
    const told = words.foundByFewer(alone.length, 'matrice');
    await page.getByRole('searchbox').fill('matrice RACI');
    await expect(page.locator('main').getByRole('status')).toHaveText(told);
    await expect(page.locator('main ol .hit h2 a').first()).toHaveAttribute('href', alone[0] ?? '');
    await expect(page.locator('[data-part="empty"]')).toBeHidden();
    await page.goto('/clauses/');
    await page.keyboard.press('/');
    await page.keyboard.type('matrice RACI');
    const dialog = page.getByRole('dialog', { name: words.dialog });
    await expect(dialog.locator('.palette__before')).toContainText(told);
    await expect(dialog.locator('.palette__kind').first()).toBeVisible();
  });

  test('finds nothing for a word that no page holds, though half of them hold one that begins it', async ({ page }) => {
    await page.goto('/recherche/?q=parking');
    await expect(page.getByRole('status').first()).toContainText(words.found(0, 'parking'));
    await expect(page.getByRole('heading', { name: words.empty('parking') })).toBeVisible();
    await expect(page.locator('main ol .hit')).toHaveCount(0);
    await page.goto('/recherche/?q=parking+pr%C3%A9avis');
    await expect(page.getByRole('status').first()).toContainText('pour «\u00a0préavis\u00a0»');
    await expect(page.locator('main ol .hit h2 a[href="/clauses/preavis/"]')).toBeVisible();
    await page.goto('/clauses/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: words.dialog });
    await dialog.getByRole('searchbox').fill('parking');
    await expect(dialog.getByText(words.nothing)).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(words.found(0, 'parking'));
  });

  test('asks whether another word was meant, and searches it', async ({ page }) => {
    await search(page, 'gouvernnace');
    await page.getByRole('link', { name: 'gouvernance', exact: false }).and(page.locator('.meant a')).click();
    await expect(page).toHaveURL('/recherche/?q=gouvernance');
    await expect(page.locator('main ol .hit h2 a').first()).toBeVisible();
    await expect(page.locator('.meant')).toHaveCount(0);
  });

  test('keeps the searches that led somewhere, until they are forgotten', async ({ page }) => {
    await search(page, 'préavis');
    await page.getByRole('searchbox').press('Enter');
    await page.goto('/recherche/');
    const recent = page.getByRole('link', { name: 'préavis', exact: true });
    await expect(recent).toHaveAttribute('href', '/recherche/?q=pr%C3%A9avis');
    await page.getByRole('button', { name: words.forget }).click();
    await expect(recent).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(recent).toHaveCount(0);
  });

  test('finds English words in English pages', async ({ page }) => {
    const found = await search(page, 'partnership', '/en/search/');
    expect(found.length).toBeGreaterThan(0);
    for (const address of found) expect(address).toMatch(/^\/en\//);
  });
});

test.describe('search without a mouse', () => {
  test('results are reached by the arrow keys and opened by Enter', async ({ page }) => {
    const [first = '', second = ''] = await search(page, 'clause');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`.hit h2 a[href="${first}"]`)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`.hit h2 a[href="${second}"]`)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${second}(#.*)?$`));
  });

  for (const key of ['/', 'Control+k']) {
    test(`${key} opens the quick search anywhere, Enter goes to a result, Escape gives the place back`, async ({
      page,
    }) => {
      await page.goto('/clauses/');
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: words.dialog });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
      await page.keyboard.press(key);
      await page.keyboard.type('gouvernance');
      await expect(dialog.getByRole('status')).toContainText('gouvernance');
      await expect(dialog.locator('.palette__kind').first()).toContainText(/\d+ pages?$/);
      await expect(dialog.locator('mark').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const address = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      expect(address).toMatch(/^\/.+\/$/);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
    });
  }

  test('what is typed before the script of the quick search has arrived is kept, and Enter searches for it', async ({
    page,
  }) => {
    const script = Promise.withResolvers<undefined>();
    await page.route(/quick-dialog/, async (route) => {
      await script.promise;
      await route.continue();
    });
    await page.goto('/clauses/');
    const dialog = page.getByRole('dialog', { name: words.dialog });
    await page.keyboard.press('/');
    await page.keyboard.type('gouvernance');
    await expect(dialog.getByRole('searchbox')).toHaveValue('gouvernance');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/recherche\/\?q=gouvernance$/);
    await page.goto('/clauses/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('renouvellement');
    await expect(dialog.locator('mark')).toHaveCount(0);
    script.resolve(undefined);
    await expect(dialog.getByRole('status')).toContainText('renouvellement');
    await expect(dialog.locator('mark').first()).toBeVisible();
  });

  test('the quick search says that it is searching until its index has come', async ({ page }) => {
    const index = Promise.withResolvers<undefined>();
    await page.route(/\/pagefind\/pagefind\.js/, async (route) => {
      await index.promise;
      await route.continue();
    });
    await page.goto('/clauses/');
    const dialog = page.getByRole('dialog', { name: words.dialog });
    await page.keyboard.press('/');
    await page.keyboard.type('renouvellement');
    await expect(dialog.getByText(words.searching)).toBeVisible();
    index.resolve(undefined);
    await expect(dialog.locator('mark').first()).toBeVisible();
    await expect(dialog.getByText(words.searching)).toHaveCount(0);
  });

  for (const { where, open, counted } of [
    {
      where: 'the search page',
      open: async (page: Page) => page.goto('/recherche/'),
      counted: (page: Page) => page.locator('main').getByRole('status'),
    },
    {
      where: 'the quick search',
      open: async (page: Page) => {
        await page.goto('/clauses/');
        await page.keyboard.press('/');
      },
      counted: (page: Page) => page.locator('dialog').getByRole('status'),
    },
  ]) {
    test(`${where} shows the pages whose title begins so until the index answers`, async ({ page }) => {
      const index = Promise.withResolvers<undefined>();
      await page.route(/\.pf_index$/, async (route) => {
        await index.promise;
        await route.continue();
      });
      await open(page);
      await page.keyboard.type('bou');
      const links = page.locator('main [data-part="results"] h2 a, dialog ul a');
      await expect(links.first()).toHaveText(/^Boucle chaude/);
      await expect(counted(page)).toHaveText('');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('charte bou');
      await expect(links.first()).toHaveText('Charte de gouvernance, Boucle chaude');
      index.resolve(undefined);
      await expect(counted(page)).toContainText('charte bou');
      await expect(page.locator('mark').first()).toBeVisible();
    });
  }

  test('the quick search counts pages by kind though what counts them comes after what counts the other filters', async ({
    page,
  }) => {
    const kinds = Promise.withResolvers<undefined>();
    const others: string[] = [];
    await page.route(/\.pf_filter$/, async (route) => {
      const response = await route.fetch();
      if (countsKinds(await response.body())) await kinds.promise;
      else others.push(route.request().url());
      await route.fulfill({ response });
    });
    await page.goto('/clauses/');
    await page.keyboard.press('/');
    await expect.poll(() => others.length).toBeGreaterThan(1);
    await page.keyboard.type('gouvernance');
    const dialog = page.getByRole('dialog', { name: words.dialog });
    await expect(dialog.getByRole('status')).toContainText('gouvernance');
    await expect(dialog.locator('.palette__kind').first()).not.toContainText(/\d/);
    kinds.resolve(undefined);
    await expect(dialog.locator('.palette__kind').first()).toContainText(/\d+ pages?$/);
    await expect(dialog.locator('mark').first()).toBeVisible();
  });

  test('Enter in the quick search opens no page before the index has answered to what is typed', async ({ page }) => {
    await page.route(/\.pf_index$/, () => undefined);
    await page.goto('/clauses/');
    await page.keyboard.press('/');
    await page.keyboard.type('boucle');
    await expect(page.locator('dialog ul a').first()).toHaveText(/^Boucle chaude/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/recherche\/\?q=boucle$/);
  });

  for (const { where, open } of [
    { where: 'the search page', open: async (page: Page) => page.goto('/recherche/') },
    {
      where: 'the quick search',
      open: async (page: Page) => {
        await page.goto('/clauses/');
        await page.keyboard.press('/');
      },
    },
  ]) {
    test(`${where} shows results by their names while what they hold has not come, and keeps the focus`, async ({
      page,
    }) => {
      const contents = Promise.withResolvers<undefined>();
      await page.route(/\.pf_fragment$/, async (route) => {
        await contents.promise;
        await route.continue();
      });
      const named = page.waitForResponse(/names\.fr\.json$/);
      await open(page);
      await page.keyboard.type('c');
      await (await named).finished();
      await page.keyboard.type('onfidentialité');
      const links = page.locator('main [data-part="results"] h2 a, dialog ul a');
      await expect(page.getByRole('status').filter({ hasText: 'confidentialité' })).toHaveCount(1);
      await expect(page.locator('mark')).toHaveCount(0);
      const first = await links.first().getAttribute('href');
      await page.keyboard.press('ArrowDown');
      await expect(links.first()).toBeFocused();
      contents.resolve(undefined);
      await expect(page.locator('mark').first()).toBeVisible();
      await expect(links.first()).toHaveAttribute('href', first ?? '');
      await expect(links.first()).toBeFocused();
    });
  }

  test('the quick search has every part of its example among the components', async ({ page }) => {
    const parts = (palette: Locator) =>
      palette.evaluate((root) => [...root.querySelectorAll('[class]')].map((part) => part.getAttribute('class')));
    await page.goto('/aide/composants/');
    const example = page.locator('#palettes .palette').filter({ has: page.locator('mark') });
    await page.keyboard.press('Control+k');
    await page.keyboard.type(await example.getByRole('searchbox').inputValue());
    const dialog = page.getByRole('dialog', { name: words.dialog });
    await expect(dialog.locator('mark').first()).toBeVisible();
    expect(await parts(dialog)).toEqual(expect.arrayContaining(await parts(example)));
  });
});

/** Whether a part of the index counts results by kind: it is named at its start. */
function countsKinds(part: Buffer): boolean {
  return gunzipSync(part).toString('latin1', 0, 40).includes('dkind');
}

/**
 * Words that a page of the sample only writes after `’`, with that page: “organisation” in “l’organisation”. No form of
 * such a word stands elsewhere in the page, so finding the page means having looked past the apostrophe.
 */
function wordsAfterApostrophes(): { word: string; address: string }[] {
  const pages = builtPages().filter(({ address }) => /^\/(guides|clauses|indicateurs)\/[^/]+\/$/.test(address));
  const found = new Map<string, string>();
  for (const { address } of pages) {
    const main =
      /<main[^>]*data-pagefind-body[^>]*>(.*?)<\/main>/s.exec(builtText(`${address.slice(1)}index.html`))?.[1] ?? '';
    const text = main
      .replace(/<(script|svg).*?<\/\1>/gs, ' ')
      .replace(/<[^>]+>/g, ' ')
      .toLowerCase();
    for (const [, word = ''] of text.matchAll(/’(\p{L}{8,})/gu)) {
      const stem = word.slice(0, 5);
      const alone = [...text.matchAll(new RegExp(`(.)${stem}`, 'gsu'))].every(([, before]) => before === '’');
      if (alone && !found.has(word)) found.set(word, address);
    }
  }
  const sorted = [...found].map(([word, address]) => ({ word, address })).sort((a, b) => (a.word < b.word ? -1 : 1));
  if (sorted.length < 3) throw new Error('The built pages no longer write three words after an apostrophe only.');
  const organisation = sorted.filter(({ word }) => word === 'organisation');
  return [...organisation, ...sorted.filter(({ word }) => word !== 'organisation')].slice(0, 3);
}
