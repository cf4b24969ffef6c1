import { shiftDecimal } from '../../model/shift-decimal.ts';

/** An amount of minor units as an author writes it in front matter: `1500000.5`. */
export function writtenAmount(minor: number): string {
  return String(shiftDecimal(String(minor), -2));
}
