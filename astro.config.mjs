// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { completeness } from './src/integrations/completeness.ts';
import { headers } from './src/integrations/headers.ts';
import { languages } from './src/integrations/languages.ts';
import { passages } from './src/integrations/passages.ts';
import { redirects } from './src/integrations/redirects.ts';
import { reload } from './src/integrations/reload.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const { PLAYBOOK_BASE, PLAYBOOK_CACHE, PLAYBOOK_CONTENT, PLAYBOOK_OUT, PLAYBOOK_SITE } = process.env;

/**
 * What every page does, and what scripts of several pages share: one file, which each page asks for. A script that
 * imported from a file of its own would hold back the first view by the time to ask for it.
 */
const scriptOfEveryPage =
  /\/src\/(layouts\/|components\/(dom|when-seen|search\/quick-search|preview\/previews)\.ts|(model\/folded-letters|search\/fold)\.ts)|preload-helper/;

/** The hash, for the policy, of what `src/layouts/Page.astro` sets into every page as it stands in its file. */
const hashOf = (/** @type {string} */ file) =>
  /** @type {const} */ (
    `sha256-${createHash('sha256')
      .update(readFileSync(new URL(`./src/layouts/${file}`, import.meta.url)))
      .digest('base64')}`
  );

export default defineConfig({
  outDir: PLAYBOOK_OUT || './dist',
  cacheDir: PLAYBOOK_CACHE || './.cache/astro',
  base: PLAYBOOK_BASE || '/',
  ...(PLAYBOOK_SITE ? { site: PLAYBOOK_SITE } : {}),
  trailingSlash: 'always',
  // Every page shares its sheets and its scripts with others: nothing is repeated inside pages, nothing needs a hash
  // there. Several pages at a time: one is rendered while others wait for the disk.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  markdown: {
    // Highlighted code comes with style attributes, which the policy below forbids.
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: { quotes: false } } }),
  },
  // The order matters: the completeness check reads what those before it leave. Pages are
  // indexed while they are written.
  integrations: [
    mdx(),
    languages(),
    passages(),
    redirects(),
    headers(),
    searchIndex(),
    completeness(),
    reload(PLAYBOOK_CONTENT || './content'),
  ],
  // A font that is not there for the first paint waits for the next page: words never move once they are read.
  // Both are cut by `npm run fonts`.
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      display: 'optional',
      options: {
        variants: [{ weight: '400 600', style: 'normal', src: ['./src/styles/fonts/newsreader.woff2'] }],
      },
    },
    {
      // Source Sans 3, whose licence keeps its name for the whole font. Without its italic, which browsers slant
      // themselves: it would weigh a third of all fonts for a few words.
      name: 'Playbook Sans',
      cssVariable: '--font-sans',
      provider: fontProviders.local(),
      fallbacks: ['Arial', 'sans-serif'],
      display: 'optional',
      options: {
        variants: [{ weight: '200 900', style: 'normal', src: ['./src/styles/fonts/playbook-sans.woff2'] }],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind compiles its WebAssembly in the page.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [hashOf('stored-theme.js')],
      },
      styleDirective: { resources: ["'self'"], hashes: [hashOf('layer-order.css')] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', test: scriptOfEveryPage }] } } },
        },
      },
    },
    build: {
      sourcemap: false,
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
