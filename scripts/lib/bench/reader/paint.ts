import type { Browser } from '@playwright/test';

/** How soon a page is read, and how much it moves: LCP in milliseconds and CLS, as the Web Vitals define them. */
export interface Paint {
  readonly lcpMs: number;
  readonly cls: number;
}

/** A reader’s machine. The telephone is the slow 4G and the processor four times slower that Lighthouse simulates. */
const readers = {
  desktop: { viewport: { width: 1440, height: 900 }, slowdown: 1 },
  phone: {
    viewport: { width: 390, height: 844 },
    slowdown: 4,
    network: { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 },
  },
} as const;

/** Opens an address with nothing in the cache, as a reader’s machine would, and waits until the page is still. */
export async function paintOf(browser: Browser, address: string, reader: keyof typeof readers): Promise<Paint> {
  const { viewport, slowdown, ...rest } = readers[reader];
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if ('network' in rest) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...rest.network });
    if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(async () => {
      const seen = { lcpMs: 0, cls: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.lcpMs = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) seen.cls += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return seen;
    });
  } finally {
    await context.close();
  }
}
