import { distance } from 'fastest-levenshtein';

/**
 * French and English month names and short forms, in lower case and without accents. `jui` is
 * left out: juin or juillet.
 */
const names: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun', 'june'],
  ['juillet', 'juil', 'juill', 'july', 'jul'],
  ['aout', 'aou', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

const numbers = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** The number of a month, 1 to 12, from its lower-case name without accents; undefined where it is none. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name);
}

/**
 * The month that a misspelt name most likely meant, by at most one change in four letters after the first; undefined
 * where none is near, or two are equally near.
 */
export function meantMonth(name: string): number | undefined {
  const near = [...numbers]
    .filter(([form]) => form.startsWith(name.charAt(0)))
    .map(([form, month]) => ({ month, changes: distance(name, form) }))
    .filter(({ changes }) => changes <= Math.floor(name.length / 4));
  const least = Math.min(...near.map(({ changes }) => changes));
  const [month, ...others] = new Set(near.filter(({ changes }) => changes === least).map((one) => one.month));
  return others.length === 0 ? month : undefined;
}
