import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { compareText } from '../domain/text/compare-text.ts';
import type { Locale } from '../model/locale.ts';
import type { TextDocument } from './document/text-document.ts';
import { xmlText } from './xml-text.ts';

/** What a package says of its document; nothing of who made it, or on which machine. */
export type Described = Pick<TextDocument, 'title' | 'language' | 'day'>;

/** The tag that an office program knows a language by. */
export const languageTag: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** What every XML part begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The day every entry of a package bears: the first that a zip can say, in whatever time zone it is written. */
const zipEpoch = new Date(1980, 0, 1);

/** Parts of fewer bytes are not worth deflating. */
const smallSize = 2048;

/** The parts of an office package as a zip, in one order and with one date: the same parts give the same bytes. */
export function zipPackage(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const entries = Object.fromEntries(names.map((name) => [name, entry(parts.get(name) ?? '')]));
  return zipSync(entries, { mtime: zipEpoch });
}

/**
 * A part on its way into a package. Small ones are stored as they are: to deflate one, `fflate` takes 170 kB of memory
 * anew, and thousands of files of a dozen small parts each would keep the garbage collector busier than the pages do.
 */
function entry(part: string): ZippableFile {
  const bytes = strToU8(part);
  return [bytes, { level: bytes.length < smallSize ? 0 : 3 }];
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
    `<dc:title>${xmlText(title)}</dc:title>`,
    `<dc:language>${languageTag[language]}</dc:language>`,
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('');
}

/** The names of relations between the parts of an office package (ECMA-376 part 1, §15). */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of a part: its id, what the target is to it, and where that lies from it. */
export type Relation = readonly [id: string, kind: string, target: string];

/** The relations of a part, as the `.rels` beside it says them. */
export function relationsXml(relations: readonly Relation[], more = ''): string {
  const written = relations.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${officeRelations}/${kind}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}${more}</Relationships>`;
}

/** The relations of a whole package: the part that readers begin with, and its properties. */
export function packageRelationsXml(main: string): string {
  return relationsXml(
    [['rId1', 'officeDocument', main]],
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  );
}

/**
 * What each part of a package is, as `[Content_Types].xml` says it.
 * @param types the kind of a part by its name, such as `presentationml.slide`; the first that fits counts
 */
export function contentTypesXml(names: readonly string[], types: readonly (readonly [RegExp, string])[]): string {
  const overrides = names.flatMap((name) => {
    const type = types.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined
      ? []
      : [`<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`];
  });
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}
