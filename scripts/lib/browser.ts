import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The one without windows first: it shows the same pages, sooner. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** What to say when there is no browser. */
export const browserAdvice =
  'No Chromium, Chrome or Edge was found. Install one: “apt-get install chromium” on Debian or Ubuntu, else “npx playwright install chromium”.';

/** What the browser tests run in. */
export interface FoundBrowser {
  /** The browser of the machine; undefined where Playwright is to use its own. */
  readonly executablePath: string | undefined;
  /** Whether there is any. */
  readonly found: boolean;
}

/**
 * The browser that the tests use: the one `CHROMIUM_PATH` names, else one of the machine, else the one Playwright
 * installed. A command of the machine must answer `--version`: some systems put a stub in its place.
 */
export function findBrowser(): FoundBrowser {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, found: existsSync(named) };
  const folders = process.platform === 'win32' ? [] : (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = [...onPath, ...(places[process.platform] ?? [])].filter((path) => existsSync(path));
  const executablePath = installed.find((path) => process.platform === 'win32' || answers(path));
  if (executablePath) return { executablePath, found: true };
  return { executablePath: undefined, found: existsSync(chromium.executablePath()) };
}

function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
