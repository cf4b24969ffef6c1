import { xmlHead } from '../office-package.ts';
import { emu, place, shapeTreeHead, slideNamespaces } from './slide-xml.ts';
import { sheet } from './slide.ts';

/** Fonts that PowerPoint has on every machine. */
const sans = 'Calibri';

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${solid}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The colours of lines, which differ in lightness too. */
const accents = ['1F4E79', 'B45309', '4D7C0F', '7C3AED', '0E7490', 'BE185D'];

/** Dark on white, one font; three fills, lines and effects, which the format wants (ECMA-376 part 1, §20.1.6). */
const theme = [
  `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Playbook"><a:themeElements><a:clrScheme name="Playbook">`,
  colour('dk1', '1A1A1A') + colour('lt1', 'FFFFFF') + colour('dk2', '595959') + colour('lt2', 'F2F2F2'),
  ...accents.map((value, index) => colour(`accent${index + 1}`, value)),
  `${colour('hlink', '1F4E79')}${colour('folHlink', '595959')}</a:clrScheme><a:fontScheme name="Playbook">`,
  ...['majorFont', 'minorFont'].map(
    (name) => `<a:${name}><a:latin typeface="${sans}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`,
  ),
  `</a:fontScheme><a:fmtScheme name="Playbook"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
].join('');

/** The place of titles, which slides take over. */
const title = (properties: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`;

const titlePlace = `<a:xfrm>${place(sheet.title)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

const text = (size: number, strong: boolean, font: string) =>
  `<a:lvl1pPr><a:buNone/><a:defRPr sz="${size * 100}"${strong ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/></a:defRPr></a:lvl1pPr>`;

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const master = [
  `${xmlHead}<p:sldMaster ${slideNamespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${shapeTreeHead}${title(titlePlace)}</p:spTree></p:cSld>${map}`,
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
  `<p:txStyles><p:titleStyle>${text(30, true, 'mj')}</p:titleStyle><p:bodyStyle>${text(15, false, 'mn')}</p:bodyStyle><p:otherStyle>${text(15, false, 'mn')}</p:otherStyle></p:txStyles></p:sldMaster>`,
].join('');

const layout = `${xmlHead}<p:sldLayout ${slideNamespaces} type="titleOnly" preserve="1"><p:cSld name="Playbook"><p:spTree>${shapeTreeHead}${title('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** What all presentations share: one theme, one master and one layout, by the names of their parts. */
export const masterParts: ReadonlyMap<string, string> = new Map([
  ['ppt/theme/theme1.xml', theme],
  ['ppt/slideMasters/slideMaster1.xml', master],
  ['ppt/slideLayouts/slideLayout1.xml', layout],
]);

/** The presentation: its master, its slides in their order by their relations, and the size of all of them. */
export function presentationXml(slides: readonly string[]): string {
  const ids = slides.map((relation, index) => `<p:sldId id="${256 + index}" r:id="${relation}"/>`).join('');
  return `${xmlHead}<p:presentation ${slideNamespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(sheet.width)}" cy="${emu(sheet.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}
