/**
 * The order in which a document prints its articles: by number, `9`, `13.4`, then `14`. Those whose number does not
 * begin with a digit (`Annexe A`, `IX`) come after, as they are listed.
 */
export function compareArticleNumbers(one: string, other: string): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  const rank = first.findIndex((part, index) => part !== second[index]);
  return rank < 0 ? first.length - second.length : (first[rank] ?? 0) - (second[rank] ?? -1);
}

/**
 * The articles that a document must have and that are not among those given: whole numbers left out between 1 and the
 * highest, in runs `[from, to]`. None where no number begins with a digit.
 */
export function articlesLeftOut(numbers: readonly string[]): (readonly [number, number])[] {
  const held = [0, ...numbers.flatMap((number) => partsOf(number)?.[0] ?? [])].toSorted((a, b) => a - b);
  return held.slice(1).flatMap((number, index) => {
    const before = held[index] ?? number;
    return number - before > 1 ? [[before + 1, number - 1] as const] : [];
  });
}

function partsOf(number: string): number[] | undefined {
  const digits = /^\d+(?:\.\d+)*/.exec(number.trim())?.[0];
  return digits?.split('.').map(Number);
}
