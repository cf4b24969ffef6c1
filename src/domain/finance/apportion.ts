/** How finely a rate is read: a whole is a billion parts, so that 6 % and 33.333333 % are exact. */
const whole = 1_000_000_000n;

/** A rate from 0 to 1 as a whole number of billionths. */
export function partsOf(rate: number): bigint {
  return BigInt(Math.round(rate * Number(whole)));
}

/** A rate of a whole amount, both exact, rounded half away from zero to a minor unit. The amount is not negative. */
export function portionOf(amount: number, rate: number): number {
  return Number((BigInt(amount) * partsOf(rate) * 2n + whole) / (whole * 2n));
}

/**
 * The least whole amount that, paid out with `pace` of it to one who holds `held` of `total`, brings them to at least
 * `rate` of what is then the total: (rate × total − held) / (pace − rate), rounded up. 0 where they have it already,
 * infinite where others then keep as large a part as before.
 * @param pace a rate from 0 to 1; by default all of it goes to them
 */
export function amountToReach(rate: number, held: number, total: number, pace = 1): number {
  const parts = partsOf(rate);
  const missing = parts * BigInt(total) - whole * BigInt(held);
  if (missing <= 0n) return 0;
  const gained = partsOf(pace) - parts;
  return gained <= 0n ? Infinity : Number((missing + gained - 1n) / gained);
}

/**
 * Splits a whole amount by weights with the largest remainder: each gets the whole units of its exact share,
 * and the units left go to the largest remainders, ties to the one listed first. What is given adds up to the amount,
 * except that nothing is given where no weight is positive.
 * @param amount whole and not negative
 * @param weights whole and not negative
 */
export function apportion(amount: number, weights: readonly bigint[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(amount) * weight);
  const given = exact.map((share) => Number(share / total));
  const left = amount - given.reduce((sum, share) => sum + share, 0);
  const ranked = exact
    .map((share, index) => ({ index, remainder: share % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const favoured = new Set(ranked.slice(0, left).map(({ index }) => index));
  return given.map((share, index) => (favoured.has(index) ? share + 1 : share));
}

/** Pays what is owed, in full where the amount is enough, else pro rata of what is owed to each. */
export function payOwed(amount: number, owed: readonly number[]): number[] {
  const total = owed.reduce((sum, each) => sum + each, 0);
  return amount >= total ? [...owed] : apportion(amount, owed.map(BigInt));
}
