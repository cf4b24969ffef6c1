import { markAt, type NumberMark, type Numbering } from '../../model/numbering.ts';

/** A sub-clause’s number as printed before it, and as cited from elsewhere. */
export interface SubClauseNumber {
  readonly number: string;
  readonly citation: string;
}

/**
 * The number of a sub-clause: its place in its list, under the citation of what holds it. In figures, the second item
 * of article 14 is 14.2, its first item 14.2.1. With marks: 14.2, then (a) cited as 14.2(a), then (i); a mark that
 * opens with no bracket is cited after a no-break space, without its point: 14.2.1 a).
 * @param level 1 for the items of an article, 2 for those within one of them
 * @param place 1 for the first item of the list
 */
export function subClauseNumber(parent: string, level: number, place: number, numbering: Numbering): SubClauseNumber {
  const mark = markAt(numbering, level);
  if (mark === undefined) {
    const number = `${parent}.${place}`;
    return { number, citation: number };
  }
  const number = `${mark.opening}${signs[mark.kind](place)}${mark.closing}`;
  const apart = mark.opening === '' ? '\u00a0' : '';
  return { number, citation: `${parent}${apart}${number.replace(/\.$/, '')}` };
}

const signs: Readonly<Record<NumberMark['kind'], (place: number) => string>> = {
  figure: String,
  letter: letters,
  capital: (place) => letters(place).toUpperCase(),
  roman,
  'capital-roman': (place) => roman(place).toUpperCase(),
};

/** 1 is a, 26 is z, 27 is aa, 28 is bb: as word processors and drafters count, so that a page and its DOCX agree. */
function letters(place: number): string {
  return String.fromCharCode(97 + ((place - 1) % 26)).repeat(Math.ceil(place / 26));
}

const romans = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(place: number): string {
  let [rest, written] = [place, ''];
  for (const [sign, value] of romans) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
