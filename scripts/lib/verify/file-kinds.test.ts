import { expect, it } from 'vitest';
import { findStrangers } from './file-kinds.ts';

it('a site holds pages, sheets, scripts, fonts, images, exports and its search index', () => {
  const files = [
    'index.html',
    '_astro/a.Bx1.css',
    '_astro/a.js',
    '_astro/fonts/a.woff2',
    'favicon.svg',
    'robots.txt',
    '_headers',
    'pagefind/fragment/fr_1.pf_fragment',
    'pagefind/wasm.fr.pagefind',
    'kpis/a.csv',
    'contrat/pacte.md',
    'contrat/pacte.docx',
    'revues/2026-Q3.pptx',
  ];
  expect(findStrangers(files)).toEqual([]);
});

it('source maps, server chunks, sources and hidden files are strangers', () => {
  const files = [
    '_astro/a.js.map',
    '.prerender/entry.mjs',
    'src/page.astro',
    'content/x.mdx',
    '.env',
    'x.pf_fragment',
    'archive.zip',
  ];
  expect(findStrangers(files)).toEqual(files.toSorted());
});
