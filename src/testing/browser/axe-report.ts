import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it stands, a line for each element, WCAG 2.0 to 2.2 A and AA and best practices. */
export async function axeReport(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The site has no frames: axe need not open a second tab to gather what they say.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}
