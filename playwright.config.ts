import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.ts';

const out = process.env['PLAYBOOK_TEST_OUT'] ?? 'dist';
const port = Number(process.env['PLAYBOOK_TEST_PORT'] ?? 4329);
const { executablePath } = findBrowser();
const address = `http://localhost:${port}`;

/** The browser tests read the site that was last built; `npm test` builds it first. */
export default defineConfig({
  testDir: 'src/testing/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: Math.max(2, availableParallelism()),
  forbidOnly: process.env['CI'] !== undefined,
  // In a log, how long each test took says which one to make cheaper.
  reporter: process.env['CI'] === undefined ? 'line' : 'list',
  // Only a hang fails a test, never a slow machine.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A container has no user namespace for the sandbox, and little shared memory. Scripts run once on each of
      // hundreds of pages: compiling them for speed takes longer than it saves.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--js-flags=--no-opt'],
    },
  },
  webServer: {
    command: `npm run -s preview -- --port ${port} --out ${out}`,
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
