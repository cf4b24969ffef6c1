import { xmlText } from '../xml-text.ts';
import { xmlHead } from '../office-package.ts';
import { bodyWidth, letters, sheet, type Room, type Slide, type SlideParagraph, type SlidePart } from './slide.ts';

/** The namespaces of slides, their master and their layout (ECMA-376 part 1, §19). */
export const slideNamespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** What every tree of shapes begins with: a group of no size of its own. */
export const shapeTreeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Points as English Metric Units, 12,700 each. */
export const emu = (points: number) => Math.round(points * 12_700);

/** Where something stands, from points. */
export function place({ top, height, left = sheet.margin, width = bodyWidth }: Room): string {
  return `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}

/** The relation of a slide to the chart of a part of it, by the place of that part. */
export const chartRelation = (part: number) => `rIdChart${part + 1}`;

/**
 * A slide: its title in the title’s own place, for outlines and screen readers; texts, native tables and charts under
 * it; at the foot where it comes from and its number, which the program counts.
 * @param tag the language of its words, as office programs name it
 */
export function slideXml({ title, parts }: Slide, footer: string, tag: string): string {
  const titleShape = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${runXml(title, tag)}</a:p></p:txBody></p:sp>`;
  const number = `<a:fld id="{5B1D0F5E-37A2-4C6B-9E0A-6D2C1F9B7A31}" type="slidenum">${runProperties(tag, letters.note)}<a:t>‹#›</a:t></a:fld>`;
  const foot = textBox(3, 'Footer', sheet.foot, `<a:p>${runXml(`${footer} – `, tag, letters.note)}${number}</a:p>`);
  return `${xmlHead}<p:sld ${slideNamespaces}><p:cSld><p:spTree>${shapeTreeHead}${titleShape}${parts
    .map((part, index) => partXml(part, index, tag))
    .join('')}${foot}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function partXml(part: SlidePart, index: number, tag: string): string {
  const id = index + 4;
  switch (part.kind) {
    case 'text':
      return textBox(id, 'Text', part, part.paragraphs.map((each) => paragraphXml(each, tag)).join(''));
    case 'table':
      return graphicFrame({
        id,
        name: 'Table',
        description: '',
        room: part,
        kind: 'table',
        content: tableXml(part, tag),
      });
    case 'chart':
      return graphicFrame({
        id,
        name: 'Chart',
        description: part.chart.label,
        room: part,
        kind: 'chart',
        content: `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chartRelation(index)}"/>`,
      });
  }
}

function textBox(id: number, name: string, room: Room, paragraphs: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(room)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/** A table or a chart, and the room it has on the slide. */
interface Frame {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly room: Room;
  readonly kind: 'table' | 'chart';
  readonly content: string;
}

function graphicFrame({ id, name, description, room, kind, content }: Frame): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name} ${id}" descr="${xmlText(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place(room)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function runProperties(tag: string, size?: number, strong = false): string {
  return `<a:rPr lang="${tag}"${size === undefined ? '' : ` sz="${size * 100}"`}${strong ? ' b="1"' : ''}/>`;
}

function runXml(text: string, tag: string, size?: number, strong = false): string {
  return `<a:r>${runProperties(tag, size, strong)}<a:t>${xmlText(text)}</a:t></a:r>`;
}

function paragraphXml({ style, runs }: SlideParagraph, tag: string): string {
  const size = letters[style];
  const bullet =
    style === 'bullet'
      ? ` marL="${emu(size)}" indent="${-emu(size)}"><a:spcAft><a:spcPts val="${size * 50}"/></a:spcAft><a:buChar char="–"/>`
      : `><a:spcAft><a:spcPts val="${size * 50}"/></a:spcAft><a:buNone/>`;
  return `<a:p><a:pPr${bullet}</a:pPr>${runs.map(({ text, strong }) => runXml(text, tag, size, strong)).join('')}</a:p>`;
}

const hairline = '<a:lnB w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:lnB>';
const noLine = (side: string) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`;
const ruled = `${['L', 'R', 'T'].map(noLine).join('')}${hairline}`;

/** A native table (ECMA-376 part 1, §21.1.3), its first row told as its head. */
function tableXml({ widths, rows }: Extract<SlidePart, { kind: 'table' }>, tag: string): string {
  const lines = rows.map(({ head, height, cells }) => {
    const fill = head ? '<a:solidFill><a:srgbClr val="F2F2F2"/></a:solidFill>' : '<a:noFill/>';
    const written = cells.map(
      (text) =>
        `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${runXml(text, tag, letters.cell, head)}</a:p></a:txBody><a:tcPr marL="76200" marR="76200" marT="50800" marB="50800">${ruled}${fill}</a:tcPr></a:tc>`,
    );
    return `<a:tr h="${emu(height)}">${written.join('')}</a:tr>`;
  });
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl>`;
}
