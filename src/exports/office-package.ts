import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../charts/escape.ts';
import type { Locale } from '../model/locale.ts';
import type { TextDocument } from './document/text-document.ts';

/** What a package says of its document; nothing of who made it, or on which machine. */
export type Described = Pick<TextDocument, 'title' | 'language' | 'day'>;

/** The tag that an office program knows a language by. */
export const languageTag: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** What every XML part begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The day every entry of a package bears: the first that a zip can say, in whatever time zone it is written. */
const zipEpoch = new Date(1980, 0, 1);

/** The parts of an office package as a zip, in one order and with one date: the same parts give the same bytes. */
export function zipPackage(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries = Object.fromEntries(names.map((name) => [name, strToU8(parts.get(name) ?? '')]));
  return zipSync(entries, { level: 6, mtime: zipEpoch });
}

/** Readers look for the content types first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

/** Title, language and day, in the words of Dublin Core (ECMA-376 part 2, §11): no creator, no last editor. */
export function coreProperties({ title, language, day }: Described): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    xmlHead,
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
