/** A double (IEEE 754) keeps every decimal of up to so many digits, wherever its point stands. */
const digitsKept = 15;

/**
 * Whether what is written down to two decimals, which is a cent of an amount, reads back from the number that keeps it:
 * `99999999999999.99` does not, being kept as `99999999999999.98`. Decimals past the second may be rounded.
 * @param digits a decimal text with a point: `-1234.5`
 * @param places how far its point is moved: −2 for a percentage, 3 for thousands
 */
export function isKeptExactly(digits: string, places = 0): boolean {
  const value = Number(`${digits}e${places}`);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
  if (digits.length <= digitsKept) return true;
  const cut = toTheCent(digits, places);
  return String(Number(cut)) === cut;
}

/** The text of a number without its sign, its point moved, as it is printed once cut to two decimals. */
function toTheCent(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.replace(/^[+-]/, '').split('.');
  const all = whole + fraction;
  const point = whole.length + places;
  const padded = point < 0 ? `${'0'.repeat(-point)}${all}` : all.padEnd(point, '0');
  const at = Math.max(0, point);
  const cents = padded.slice(at, at + 2).replace(/0+$/, '');
  const units = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  return cents === '' ? units : `${units}.${cents}`;
}
