import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeHtml } from '../../charts/escape.ts';
import type { TextDocument } from '../document/text-document.ts';
import { languageTag } from './styles.ts';

/** What a package says of its document; nothing of who made it, or on which machine. */
type Described = Pick<TextDocument, 'title' | 'language' | 'day'>;

/** The day every entry of a package bears: the first that a zip can say, in whatever time zone it is written. */
const zipEpoch = new Date(1980, 0, 1);

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
  const names = [...texts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries = Object.fromEntries(names.map((name) => [name, strToU8(texts.get(name) ?? '')]));
  return zipSync(entries, { level: 6, mtime: zipEpoch });
}

/** Readers look for the content types first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
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

/** Title, language and day, in the words of Dublin Core (ECMA-376 part 2, §11): no creator, no last editor. */
function coreProperties({ title, language, day }: Described): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    `<dc:language>${languageTag[language]}</dc:language>`,
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('');
}
