/** How deep brackets and lists may nest. */
export const depthLimit = 32;

/**
 * Where brackets, or the marks of lists in lists, nest deeper than a limit: looked for before parsing, whose
 * time grows with the square of the depth. What stands in quotes or after ` #` is passed over; undefined where
 * the text is shallow enough.
 */
export function tooDeepAt(yaml: string, limit: number): number | undefined {
  const nested = nestedMarks(yaml, limit);
  if (nested !== undefined) return nested;
  let depth = 0;
  const signs = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?:^|\s)#[^\n]*|[[\]{}]/g;
  for (const sign of yaml.matchAll(signs)) {
    if (sign[0] === '[' || sign[0] === '{') {
      depth += 1;
      if (depth > limit) return sign.index;
    } else if (sign[0] === ']' || sign[0] === '}') depth = Math.max(0, depth - 1);
  }
  return undefined;
}

/** `- - - …`, `? ? ? …` or `a: a: a: …` on one line, more often than the limit. */
function nestedMarks(yaml: string, limit: number): number | undefined {
  const found = new RegExp(`(?:^|\\n)[ ]*(?:[-?] +|[^\\s:]{1,40}: ){${limit + 1}}`).exec(yaml);
  return found ? found.index + (found[0].startsWith('\n') ? 1 : 0) : undefined;
}
