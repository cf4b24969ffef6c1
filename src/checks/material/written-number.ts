import { shiftDecimal } from '../../model/number.ts';

/** A number as an author writes it in front matter: `98.5 %` for a share, `12.5` for anything else. */
export function writtenNumber(value: number, isShare: boolean): string {
  return isShare ? `${shiftDecimal(String(value), 2)} %` : String(value);
}
