import { boxSign, type DocumentRun } from '../document/text-document.ts';
import { xmlText } from '../xml-text.ts';
import { runXml, textXml } from './run-xml.ts';

/** The font that Word draws its boxes in. */
const font = 'MS Gothic';

/**
 * A box that Word 2010 and later ticks when it is clicked, and other readers print as its sign. What ticking it says
 * is cut at the 64 characters that Word takes.
 */
export function checkBox({ text, ticked }: Extract<DocumentRun, { kind: 'box' }>): string {
  const alias = Array.from(text).slice(0, 64).join('');
  const state = (name: string, sign: string) =>
    `<w14:${name} w14:val="${sign.codePointAt(0)?.toString(16)}" w14:font="${font}"/>`;
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(alias)}"/><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/>`,
    `${state('checkedState', boxSign({ ticked: true }))}${state('uncheckedState', boxSign({ ticked: false }))}</w14:checkbox></w:sdtPr>`,
    `<w:sdtContent>${runXml(textXml(boxSign({ ticked })), { font })}</w:sdtContent></w:sdt>`,
  ].join('');
}
