import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import Papa from 'papaparse';
import { mdxToHast } from 'satteri';
import { parse } from 'yaml';

/**
 * The least that any tool with these parsers must do: read every file, parse its front matter, its Markdown and its
 * cells, print the prose, and write as many pages of the same weight. No rule, no computation, no template, no index.
 * Called as a program of its own: `floor.ts CONTENT OUT PAGES.json`.
 */
function runFloor(content: string, out: string, pages: Readonly<Record<string, number>>): void {
  const printed: string[] = [];
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.csv')) Papa.parse(text, { delimiter: ';' });
    else if (entry.name.endsWith('.yaml')) parse(text, { schema: 'failsafe' });
    else {
      const end = text.indexOf('\n---\n', 3);
      parse(text.slice(4, end), { schema: 'failsafe' });
      printed.push(toHtml(asElements(mdxToHast(text.slice(end + 5)))));
    }
  }
  const words = printed.join('\n');
  const made = new Set<string>();
  for (const [page, bytes] of Object.entries(pages)) {
    const file = join(out, page);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, words.slice(0, bytes).padEnd(bytes));
  }
}

/** Components as plain elements, which the printer knows. */
function asElements(node: unknown): Nodes {
  const tree = node as Nodes & { name?: string };
  const children = 'children' in tree ? tree.children.map((child) => asElements(child)) : [];
  if (tree.name) return { type: 'element', tagName: 'div', properties: {}, children: children as never };
  return 'children' in tree ? ({ ...tree, children } as Nodes) : tree;
}

if (import.meta.main) {
  const [content = '', out = '', pages = ''] = process.argv.slice(2);
  runFloor(content, out, JSON.parse(readFileSync(pages, 'utf8')) as Record<string, number>);
}
