import { builtPages, builtText, pageKinds } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

test.describe('changing language', () => {
  test('leads from every page to its twin and back, and the page says so to search engines', () => {
    const pages = new Map(builtPages().map(({ address, name }) => [address, languagesOf(name)]));
    const switched = [...pages].filter(([, { other }]) => other !== undefined);
    expect(switched.length).toBeGreaterThan(400);
    for (const [address, { other = '', alternates }] of switched) {
      expect.soft(pages.get(other)?.other, `${other} leads back to ${address}`).toBe(address);
      expect.soft(alternates.toSorted(), address).toEqual([address, other].toSorted());
    }
    const alone = [...pages].filter(([, { other }]) => other === undefined).map(([address]) => address);
    expect(alone).toEqual(['/404.html']);
  });

  test('keeps the page, there and back', async ({ page }) => {
    const address = '/partenariats/boucle-chaude/gouvernance/';
    await page.goto(address);
    await page.locator('.tools a[hreflang="en"]').click();
    await expect(page).toHaveURL('/en/partnerships/boucle-chaude/governance/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('.tools a[hreflang="fr"]').click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });

  test('M55 leaves no passage in French on an English page without saying so (WCAG 3.1.2)', () => {
    const english = builtPages().filter(({ address }) => address.startsWith('/en/'));
    const pages = english.map(({ name, address }) => ({ address, html: builtText(name) }));
    const bare = pages.flatMap(({ address, html }) =>
      textsOf(html)
        .filter((text) => new Set(text.toLowerCase().match(frenchWords)).size > 1)
        .map((text) => `${address} ${text.trim()}`),
    );
    expect(bare).toEqual([]);
    const marked = (address: string) => pages.find((page) => page.address === address)?.html.match(/ lang="fr"/g) ?? [];
    // The wording of a clause, and the blanks it names; the lines of a checklist; the story of a record.
    expect(marked('/en/clauses/bonus-malus/').length).toBeGreaterThan(10);
    expect(marked('/en/partnerships/jumelage-atelier/checklists/supplier-contract/').length).toBeGreaterThan(5);
    expect(marked('/en/partnerships/boucle-chaude/').length).toBeGreaterThan(20);
  });

  test('shows a passage in French within an English sentence like the words around it', async ({ page }) => {
    let seen = 0;
    for (const address of pageKinds().filter((each) => each.startsWith('/en/'))) {
      await page.goto(address);
      const { within, unlike } = await page.evaluate(() => {
        const looks = (element: Element) => {
          const { fontSize, fontWeight, color } = getComputedStyle(element);
          return [fontSize, fontWeight, color].join(' ');
        };
        const isText = (node: ChildNode | null) => node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
        const passages = [...document.querySelectorAll('main span[lang="fr"]:not([class])')].filter(
          (each) => isText(each.previousSibling) || isText(each.nextSibling),
        );
        return {
          within: passages.length,
          unlike: passages
            .filter(
              (each) =>
                getComputedStyle(each).display !== 'inline' ||
                (each.parentElement && looks(each) !== looks(each.parentElement)),
            )
            .map((each) => each.parentElement?.outerHTML),
        };
      });
      seen += within;
      expect.soft(unlike, address).toEqual([]);
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('says which pages are not translated', async ({ page }) => {
    await page.goto('/en/partnerships/boucle-chaude/');
    await expect(page.locator('main aside').first()).toContainText(/French/);
  });
});

/** Words of French that are none of English; two of them make a passage. */
const frenchWords =
  /(?<![\p{L}\p{N}-])(?:le|la|les|des|du|de|une|un|est|sont|dans|avec|pour|par|sur|sous|qui|que|aux|et|à|nous|vous|leur|cette|pas)(?![\p{L}\p{N}-])|(?<!\p{L})[cdjlnsq]’(?=\p{L})/gu;

/**
 * The texts of a page that a screen reader speaks as in the page’s language; drawings are told by their names,
 * and code is of no language.
 */
function textsOf(html: string): string[] {
  const texts: string[] = [];
  let held: string[] = [];
  const tokens = /<(script|style|svg|code)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>|[^<]+/gi;
  for (const [token, , tag] of html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')).matchAll(tokens)) {
    if (tag === undefined) {
      if (held.length === 0 && !token.startsWith('<')) texts.push(token);
    } else if (held.length > 0 ? tag === held[0] : token.includes(' lang="fr"')) {
      held = token.startsWith('</') ? held.slice(1) : [...held, tag];
    }
  }
  return texts;
}

/** Where the switch of a page leads, and the addresses it gives for each language, from the site’s root. */
function languagesOf(name: string): { other: string | undefined; alternates: string[] } {
  const html = builtText(name);
  const path = (address: string) => new URL(address, 'https://example.invalid').pathname;
  const other = /<a class="toolbtn" href="([^"]+)" hreflang=/.exec(html)?.[1];
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="[a-z]+" href="([^"]+)"/g)];
  return {
    other: other === undefined ? undefined : path(other),
    alternates: alternates.map(([, href = '']) => path(href)),
  };
}
