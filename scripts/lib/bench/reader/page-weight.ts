import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a page weighs at a first visit, in bytes as a host sends them (gzip): its HTML, its sheets, and the
 * scripts that start with it.
 */
export interface PageWeight {
  readonly html: number;
  /** How much of the HTML is charts: their drawings, with the sentence and the figures beside each. */
  readonly charts: number;
  readonly styles: number;
  readonly scripts: number;
}

const chart = /<figure\b[\s\S]*?<\/figure>|<svg\b[\s\S]*?<\/svg>/g;

/** All that a first visit fetches, the charts that stand in the page with it, before the code of charts and fonts. */
export function totalOf({ html, styles, scripts }: PageWeight): number {
  return html + styles + scripts;
}

/**
 * Weighs a page of a built site by what its HTML names and what those scripts import in turn. What a script asks for
 * later, such as the code of charts or the search index, is no part of the first visit.
 * @param site the folder of the site, served from the root
 * @param file the page’s file in it
 */
export function pageWeight(site: string, file: string): PageWeight {
  const html = readFileSync(join(site, file), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const styles = named(/<link\b[^>]*\bhref="(\/[^"]+\.css)"/g);
  const scripts = withImports(site, named(/<script\b[^>]*\bsrc="(\/[^"]+\.js)"/g));
  const weigh = (addresses: Iterable<string>) =>
    [...new Set(addresses)].reduce((sum, address) => sum + gzipped(readFileSync(join(site, address))), 0);
  const charts = gzipped(html) - gzipped(html.replaceAll(chart, ''));
  return { html: gzipped(html), charts, styles: weigh(styles), scripts: weigh(scripts) };
}

/** What all the fonts of a site weigh: WOFF2 is compressed already. */
export function fontsWeight(site: string): number {
  const files = readdirSync(join(site, '_astro'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.woff2'))
    .reduce((sum, name) => sum + readFileSync(join(site, '_astro', name)).length, 0);
}

/** Scripts, and those they import at once; `import(…)` waits until it is called. */
function withImports(site: string, addresses: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (address: string): void => {
    if (found.has(address)) return;
    found.add(address);
    const code = readFileSync(join(site, address), 'utf8');
    for (const [, imported = ''] of code.matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/g))
      add(new URL(imported, `file://${address}`).pathname);
  };
  addresses.forEach(add);
  return found;
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content).length;
}
