import { runXml } from './run-xml.ts';

const mark = (type: 'begin' | 'separate' | 'end') => runXml(`<w:fldChar w:fldCharType="${type}"/>`);
const [begin, separate] = [mark('begin'), mark('separate')];

/**
 * The start of a field that the word processor fills in (ECMA-376 part 1, §17.16); its result so far follows.
 * @param instruction what to fill it with, as XML
 */
export function fieldStart(instruction: string): string {
  return `${begin}${runXml(`<w:instrText xml:space="preserve">${instruction}</w:instrText>`)}${separate}`;
}

/** The end of a field, after its result. */
export const fieldEnd = mark('end');
