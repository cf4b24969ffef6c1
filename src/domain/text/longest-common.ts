/** Where an item of the first list is kept as an item of the second. */
export type KeptPair = readonly [first: number, second: number];

/**
 * The longest list of items that two lists have in common, in order, each by its index in both. Hirschberg’s way
 * (1975): the time of the plain table, the memory of two of its rows, so that two long texts can be compared.
 */
export function keptPairs(first: readonly string[], second: readonly string[]): KeptPair[] {
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(first.length, second.length) - start &&
    first[first.length - 1 - end] === second[second.length - 1 - end]
  )
    end += 1;
  const opening = Array.from({ length: start }, (_, index): KeptPair => [index, index]);
  const closing = Array.from({ length: end }, (_, index): KeptPair => [
    first.length - end + index,
    second.length - end + index,
  ]);
  const middle = between(first.slice(start, first.length - end), second.slice(start, second.length - end));
  return [...opening, ...middle.map(([a, b]): KeptPair => [a + start, b + start]), ...closing];
}

function between(first: readonly string[], second: readonly string[]): KeptPair[] {
  if (first.length === 0 || second.length === 0) return [];
  const [only = ''] = first;
  if (first.length === 1) {
    const found = second.indexOf(only);
    return found < 0 ? [] : [[0, found]];
  }
  const middle = Math.floor(first.length / 2);
  const ahead = commonLengths(first.slice(0, middle), second);
  const behind = commonLengths(first.slice(middle).toReversed(), second.toReversed()).toReversed();
  let cut = 0;
  for (let at = 1; at <= second.length; at += 1)
    if ((ahead[at] ?? 0) + (behind[at] ?? 0) > (ahead[cut] ?? 0) + (behind[cut] ?? 0)) cut = at;
  return [
    ...between(first.slice(0, middle), second.slice(0, cut)),
    ...between(first.slice(middle), second.slice(cut)).map(([a, b]): KeptPair => [a + middle, b + cut]),
  ];
}

/** How many items the first list has in common with each beginning of the second, from the empty one on. */
function commonLengths(first: readonly string[], second: readonly string[]): number[] {
  let row = new Array<number>(second.length + 1).fill(0);
  for (const item of first) {
    const next = [0];
    for (let at = 1; at <= second.length; at += 1)
      next[at] = item === second[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row;
}
