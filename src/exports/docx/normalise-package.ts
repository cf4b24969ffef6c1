import { strFromU8, unzipSync } from 'fflate';
import { coreProperties, zipPackage, type Described } from '../office-package.ts';

/**
 * Writes a package of `docx` anew so that one document always gives the same bytes: that library numbers bookmarks per process,
 * names relations at random, and signs and dates what it makes.
 */
export function normalisePackage(bytes: Uint8Array, described: Described): Uint8Array<ArrayBuffer> {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const texts = new Map([...parts].map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, text] of texts) {
    if (!name.endsWith('.rels')) continue;
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = renamed(text, /\sId="([^"]+)"/g, 'rId');
    texts.set(name, withNames(text, /(\sId=")([^"]+)(")/g, ids));
    const part = texts.get(owner);
    if (part !== undefined) texts.set(owner, withNames(part, /(\sr:(?:id|embed|link)=")([^"]+)(")/g, ids));
  }
  for (const [name, text] of texts) if (/^word\/[^/]+\.xml$/.test(name)) texts.set(name, withOwnBookmarks(text));
  texts.set('docProps/core.xml', coreProperties(described));
  return zipPackage(texts);
}

/** Bookmarks numbered in the order of the text, the ones that the table of contents aims at named so as well. */
function withOwnBookmarks(xml: string): string {
  const ids = renamed(xml, /<w:bookmarkStart [^>]*w:id="([^"]+)"/g, '');
  const contents = renamed(xml, /w:name="(_Toc[^"]+)"/g, '_Toc');
  return withNames(xml, /(<w:bookmark(?:Start|End) [^>]*w:id=")([^"]+)(")/g, ids).replace(
    /_Toc\w+/g,
    (name) => contents.get(name) ?? name,
  );
}

/** Names in the order they are met, from 1: what each is called from now on. */
function renamed(text: string, pattern: RegExp, prefix: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [, name = ''] of text.matchAll(pattern))
    if (!names.has(name)) names.set(name, `${prefix}${names.size + 1}`);
  return names;
}

function withNames(text: string, pattern: RegExp, names: ReadonlyMap<string, string>): string {
  return text.replace(
    pattern,
    (_, before: string, name: string, after: string) => `${before}${names.get(name) ?? name}${after}`,
  );
}
