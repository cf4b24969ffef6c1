/** How sub-clauses are numbered: `1.2.3` all the way down, or `1.2`, then `(a)`, then `(i)` as many published agreements do. */
export type Numbering = 'decimal' | 'letters';

/** A sub-clause’s number as printed before it, and as cited from elsewhere. */
export interface SubClauseNumber {
  readonly number: string;
  readonly citation: string;
}

/**
 * The number of a sub-clause: its place in its list, under the citation of what holds it.
 * `decimal`: the second item of article 14 is 14.2, its first item 14.2.1. `letters`: 14.2, then (a) cited as 14.2(a), then (i).
 * @param level 1 for the items of an article, 2 for those within one of them
 * @param place 1 for the first item of the list
 */
export function subClauseNumber(parent: string, level: number, place: number, numbering: Numbering): SubClauseNumber {
  if (numbering === 'decimal' || level === 1) {
    const number = `${parent}.${place}`;
    return { number, citation: number };
  }
  const number = `(${level % 2 === 0 ? letters(place) : roman(place)})`;
  return { number, citation: `${parent}${number}` };
}

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
