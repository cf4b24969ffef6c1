/** A line of the text, what stands before it in a list or a quotation left out. */
export interface ProseLine {
  readonly text: string;
  /** What was left out before it. */
  readonly before: string;
  /** Where it begins in the body. */
  readonly offset: number;
}

/** The lines of a body, in its order. */
export function linesOf(body: string): ProseLine[] {
  const pattern = /([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)([^\r\n]*)(?:\r\n?|\n|$)/g;
  return [...body.matchAll(pattern)].map(({ index, 1: before = '', 2: text = '' }) => ({
    text: text.trimEnd(),
    before,
    offset: index + before.length,
  }));
}

/** The lines that follow one another and are alike, from as many on. */
export function runsOf(lines: readonly ProseLine[], isPart: (line: ProseLine) => boolean, least = 2): ProseLine[][] {
  const runs: ProseLine[][] = [[]];
  for (const line of lines)
    if (isPart(line)) runs.at(-1)?.push(line);
    else runs.push([]);
  return runs.filter(({ length }) => length >= least);
}
