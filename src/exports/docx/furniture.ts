import type { TextDocument } from '../document/text-document.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { partXml } from './part-xml.ts';
import { textRun } from './run-xml.ts';
import { styleIds } from './styles.ts';

/** A part at the head or the foot of the pages, and which pages it stands on. */
export interface Furniture {
  /** The name of its part and of its relation. */
  readonly name: string;
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first';
  readonly xml: string;
}

/** What stands at the head and the foot of a document’s pages; the first page has a foot alone. */
export function pageFurniture({ header, footer, pageOf: [before, between] }: TextDocument): Furniture[] {
  const line = (content: string) => paragraphXml({ style: styleIds.furniture }, content);
  const number = `${textRun(before)}${fieldStart('PAGE')}${fieldEnd}${textRun(between)}${fieldStart('NUMPAGES')}${fieldEnd}`;
  const foot = partXml(
    'ftr',
    line(textRun(footer)) + paragraphXml({ style: styleIds.furniture, align: 'right' }, number),
  );
  return [
    { name: 'header1', kind: 'header', pages: 'default', xml: partXml('hdr', line(textRun(header))) },
    { name: 'header2', kind: 'header', pages: 'first', xml: partXml('hdr', line('')) },
    { name: 'footer1', kind: 'footer', pages: 'default', xml: foot },
    { name: 'footer2', kind: 'footer', pages: 'first', xml: foot },
  ];
}
