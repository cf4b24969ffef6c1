import { test as base, expect } from '@playwright/test';

/**
 * A page that must stay silent: nothing on the console, no error, no request that fails or leaves the host. Whatever it
 * said fails the test at its end. A policy that blocks something speaks on the console, so this watches the policy too.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const said: string[] = [];
      const note = (what: string) => said.push(`${page.url()}: ${what}`);
      const host = baseURL ?? '';
      page.on('console', (message) => note(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => note(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(host) && !/^(data|blob|about):/.test(request.url()))
          note(`asks ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && !response.url().endsWith('/404.html'))
          note(`${response.status()} ${response.url()}`);
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
