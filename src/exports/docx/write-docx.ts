import type { TextDocument } from '../document/text-document.ts';
import {
  contentTypesXml,
  coreProperties,
  officeRelations,
  packageRelationsXml,
  relationsXml,
  zipPackage,
} from '../office-package.ts';
import { xmlText } from '../xml-text.ts';
import { blocksXml } from './blocks.ts';
import { documentXml } from './document-xml.ts';
import { pageFurniture, type Furniture } from './furniture.ts';
import { numberingXml } from './numbering-xml.ts';
import { planNumbering } from './numbering.ts';
import { partXml } from './part-xml.ts';
import { planReferences, type References } from './references.ts';
import { stylesXml } from './styles-xml.ts';

/** What each part of a document is. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, 'wordprocessingml.document.main'],
  [/^word\/styles\.xml$/, 'wordprocessingml.styles'],
  [/^word\/numbering\.xml$/, 'wordprocessingml.numbering'],
  [/^word\/settings\.xml$/, 'wordprocessingml.settings'],
  [/^word\/header\d\.xml$/, 'wordprocessingml.header'],
  [/^word\/footer\d\.xml$/, 'wordprocessingml.footer'],
];

/** Laid out as by Word 2013 and later, which else opens the file as an old one. */
const settings = partXml(
  'settings',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
);

/**
 * A document as DOCX (ECMA-376), for Word and LibreOffice: built-in heading styles, numbers that the word processor
 * counts itself, a table of contents that is filled in and can be updated, citations that are fields and links, no
 * author. The same document gives the same bytes, in any process and on any machine. The few parts it needs are
 * written here: docx, the library for it, takes many times as long for each of thousands of files, and names and dates
 * what it writes anew each time.
 */
export function writeDocx(document: TextDocument): Uint8Array<ArrayBuffer> {
  const { blocks, language } = document;
  const plan = planNumbering(blocks);
  const references = planReferences(blocks, plan);
  const furniture = pageFurniture(document);
  const parts = new Map([
    ['word/document.xml', documentXml(blocksXml(blocks, plan, references), furniture)],
    ['word/styles.xml', stylesXml[language]],
    ['word/numbering.xml', numberingXml(plan.series, document.numbering)],
    ['word/settings.xml', settings],
    ...furniture.map(({ name, xml }) => [`word/${name}.xml`, xml] as const),
    ['word/_rels/document.xml.rels', relationsOf(furniture, references)],
    ['docProps/core.xml', coreProperties(document)],
    ['_rels/.rels', packageRelationsXml('word/document.xml')],
  ]);
  parts.set('[Content_Types].xml', contentTypesXml([...parts.keys()], contentTypes));
  return zipPackage(parts);
}

/** What the text leans on: the other parts, and the addresses it links to, which lie outside the package. */
function relationsOf(furniture: readonly Furniture[], { links }: References): string {
  const outside = [...links].map(
    ([address, id]) =>
      `<Relationship Id="${id}" Type="${officeRelations}/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`,
  );
  return relationsXml(
    [
      ...['styles', 'numbering', 'settings'].map((part) => [part, part, `${part}.xml`] as const),
      ...furniture.map(({ name, kind }) => [name, kind, `${name}.xml`] as const),
    ],
    outside.join(''),
  );
}
