import { fold } from '../../search/fold.ts';

/** The key of what nobody knows: it comes last whichever way a column is sorted, and is empty in a table taken away. */
export const unknownKey = '~';

/** A score from 0 to 100, as it is shown, as text that sorts as its number does. */
export function scoreKey(score: number | null): string {
  return score === null ? unknownKey : String(Math.round(score)).padStart(3, '0');
}

/** An amount in minor units as text that sorts as its number does. */
export function amountKey(minor: number | null): string {
  return minor === null ? unknownKey : String(minor).padStart(15, '0');
}

/** A name in the order of a dictionary, the numbers within it by their size: « Zone 2 » before « Zone 10 ». */
export function nameKey(name: string): string {
  return fold(name).replace(/\d+/gu, (digits) => digits.padStart(9, '0'));
}
