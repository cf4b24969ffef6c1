/**
 * A number kept as a fraction, so that what a contract says in decimals is reckoned as on paper:
 * 97.5 % less 97.2 % is 0.3 %, not 0.0030000000000000027. `denominator` is positive and the two share no divisor.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function fraction(numerator: bigint, denominator: bigint): Exact {
  const sign = denominator < 0n ? -1n : 1n;
  const common = divisor(numerator, sign * denominator);
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common };
}

/** A decimal text without sign or `%`: `0.975`, `1000000`. */
export function exactOfDecimal(text: string): Exact {
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** A finite double, read as the shortest decimal that writes it: the figure as its author typed it. */
export function exactOf(value: number): Exact {
  const [digits = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const read = exactOfDecimal(digits);
  const scale = 10n ** BigInt(Math.abs(Number(exponent)));
  const magnitude =
    Number(exponent) < 0
      ? fraction(read.numerator, read.denominator * scale)
      : fraction(read.numerator * scale, read.denominator);
  return value < 0 ? { ...magnitude, numerator: -magnitude.numerator } : magnitude;
}

/** The sum, without rounding. */
export function add(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** `a` less `b`, without rounding; negative where `b` is the larger. */
export function subtract(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The product, without rounding. */
export function multiply(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Undefined where the divisor is zero. */
export function divide(a: Exact, b: Exact): Exact | undefined {
  return b.numerator === 0n ? undefined : fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest whole number, a half going away from zero: 0.5 is 1 and −0.5 is −1. */
export function roundHalfAway({ numerator, denominator }: Exact): bigint {
  const magnitude = ((numerator < 0n ? -numerator : numerator) * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -magnitude : magnitude;
}

/** Rounded to a number of decimals, a half going away from zero. */
export function roundTo(value: Exact, decimals: number): Exact {
  return roundedBy(roundHalfAway, value, decimals);
}

/** Rounded to a number of decimals, away from zero: 2.1 is 3, −2.1 is −3, and 2 stays 2. */
export function roundAwayTo(value: Exact, decimals: number): Exact {
  return roundedBy(wholeAway, value, decimals);
}

/** Rounded to a number of decimals, towards zero: 2.9 is 2 and −2.9 is −2. */
export function roundTowardsTo(value: Exact, decimals: number): Exact {
  return roundedBy(({ numerator, denominator }) => numerator / denominator, value, decimals);
}

function wholeAway({ numerator, denominator }: Exact): bigint {
  const beyond = numerator < 0n ? 1n - denominator : denominator - 1n;
  return (numerator + beyond) / denominator;
}

function roundedBy(whole: (value: Exact) => bigint, value: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  return fraction(whole({ ...value, numerator: value.numerator * scale }), scale);
}

/** An amount in major units as whole minor units, rounded half away from zero to the cent. */
export function toMinor(amount: Exact): number {
  return Number(roundHalfAway({ ...amount, numerator: amount.numerator * 100n }));
}

/** A whole number of minor units in major units. */
export function exactOfMinor(amount: number): Exact {
  return fraction(BigInt(amount), 100n);
}

/** The nearest double, for showing. */
export function toNumber({ numerator, denominator }: Exact): number {
  return Number(numerator) / Number(denominator);
}
