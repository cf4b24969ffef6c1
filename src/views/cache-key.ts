/**
 * A short name for a value: equal JSON gives an equal name, and a collision is not to be expected among a site’s pages.
 * It is the 53-bit cyrb53 hash (two 32-bit multiplicative hashes), in base 36; not a cryptographic digest.
 */
export function cacheKey(...values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36) + text.length.toString(36);
}
