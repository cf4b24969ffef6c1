import { plainText, type DocumentBlock } from '../document/text-document.ts';
import { xmlText } from '../xml-text.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { hanging } from './page.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { runXml, tab, textRun, textXml } from './run-xml.ts';
import { linkWithin } from './runs.ts';
import { styleIds } from './styles.ts';

type Heading = Extract<DocumentBlock, { kind: 'heading' }>;

/** The levels of headings that the table of contents lists. */
const levels = '&quot;1-2&quot;';

/**
 * The table of contents under its title: Word’s field for one, already filled in, which the reader can update. Page
 * numbers could only be guessed here, and stay wrong until the field is updated: its entries are links without one.
 */
export function contentsXml(title: string, blocks: readonly DocumentBlock[]): string {
  const listed = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level < 3);
  const start = fieldStart(`TOC \\h \\n ${levels} \\o ${levels}`);
  const entries = listed.map((heading, index) => {
    const [before, after] = [index === 0 ? start : '', index === listed.length - 1 ? fieldEnd : ''];
    return entryXml(heading, (entry) => before + entry + after);
  });
  const field = entries.length === 0 ? paragraphXml({}, start + fieldEnd) : entries.join('');
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(title)}"/>`,
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
    `<w:sdtContent>${paragraphXml({ style: styleIds.contentsHeading }, textRun(title))}${field}</w:sdtContent></w:sdt>`,
  ].join('');
}

/**
 * A line of the table of contents as Word writes it: the number, a tab, the words, together a link to the heading.
 * @param framed puts the ends of the field around it, where they stand in its paragraph
 */
function entryXml({ level, number, anchor, runs }: Heading, framed: (entry: string) => string): string {
  const count = number === undefined ? '' : runXml(`${textXml(`${number}.`)}${tab}`);
  const entry = `${count}${textRun(plainText(runs))}`;
  return paragraphXml(
    { style: styleIds.contents[level === 1 ? 1 : 2], tab: { align: 'left', position: hanging } },
    framed(anchor === undefined ? entry : linkWithin(anchor, entry)),
  );
}
