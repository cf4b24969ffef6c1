import { strFromU8, unzipSync } from 'fflate';
import { countLists } from './list-counter.ts';
import { elementIn, elementsIn, parseXml, valueIn, wordsOf, type XmlElement } from './xml.ts';

/** A paragraph of a DOCX as a reader of Word sees it. */
export interface DocxParagraph {
  readonly style: string;
  /** The number Word counts before it, as it would print it; empty without one. */
  readonly number: string;
  readonly text: string;
  readonly bookmarks: readonly string[];
  readonly inTable: boolean;
  readonly inContents: boolean;
}

/** A DOCX as tests read it. */
export interface DocxFile {
  /** Every part of the package by name, in the order of the zip. */
  readonly parts: ReadonlyMap<string, string>;
  readonly body: XmlElement;
  readonly paragraphs: readonly DocxParagraph[];
}

/**
 * Reads a DOCX from its bytes: every part must be well-formed, and numbers are counted from
 * `numbering.xml` as Word counts them.
 */
export function readDocx(bytes: Uint8Array): DocxFile {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  for (const part of parts.values()) parseXml(part);
  const body = parseXml(parts.get('word/document.xml') ?? '');
  const numberOf = countLists(parseXml(parts.get('word/numbering.xml') ?? ''));
  const within = (name: string) => new Set([...elementsIn(body, name)].flatMap((each) => [...elementsIn(each, 'w:p')]));
  const [inTables, inContents] = [within('w:tbl'), within('w:sdt')];
  const paragraphs = [...elementsIn(body, 'w:p')].map((paragraph): DocxParagraph => {
    const properties = elementIn(paragraph, 'w:pPr');
    return {
      style: valueIn(properties, 'w:pStyle') ?? 'Normal',
      number: numberOf(valueIn(elementIn(properties, 'w:numPr'), 'w:numId'), valueIn(properties, 'w:ilvl')),
      text: textOf(paragraph),
      bookmarks: [...elementsIn(paragraph, 'w:bookmarkStart')].map(({ attributes }) => attributes['w:name'] ?? ''),
      inTable: inTables.has(paragraph),
      inContents: inContents.has(paragraph),
    };
  });
  return { parts, body, paragraphs };
}

/** What a paragraph shows: its texts, a tab as a tab, the end of a line as one. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'w:instrText' || child.name === 'w:pPr') return '';
      if (child.name === 'w:t') return wordsOf(child);
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return child.attributes['w:type'] === 'page' ? '' : '\n';
      return textOf(child);
    })
    .join('');
}
