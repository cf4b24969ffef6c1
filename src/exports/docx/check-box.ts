import { boxSign } from '../document/text-document.ts';
import { xmlText } from '../xml-text.ts';
import { runXml, textXml } from './run-xml.ts';

/** The font that Word draws its boxes in. */
const font = 'MS Gothic';

/**
 * A box that Word 2010 and later ticks when it is clicked, and other readers print as its sign.
 * @param title what ticking it says, cut at the 64 characters that Word takes
 */
export function checkBox(title: string, ticked: boolean): string {
  const alias = Array.from(title).slice(0, 64).join('');
  const state = (name: string, is: boolean) => {
    const code = boxSign({ ticked: is }).codePointAt(0)?.toString(16);
    return `<w14:${name} w14:val="${code}" w14:font="${font}"/>`;
  };
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(alias)}"/><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/>`,
    `${state('checkedState', true)}${state('uncheckedState', false)}</w14:checkbox></w:sdtPr>`,
    `<w:sdtContent>${runXml(textXml(boxSign({ ticked })), { font })}</w:sdtContent></w:sdt>`,
  ].join('');
}
