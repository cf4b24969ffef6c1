/**
 * What a page is called before anything else of it has come, by the identity that the index of its language gives it:
 * its address from the root of the site, its title, and what search finds it as.
 */
export type ResultNames = Readonly<Record<string, readonly [url: string, title: string, kind: string]>>;

/** The file of names of a language, in the folder of the index. */
export function namesFile(language: string): string {
  return `names.${language}.json`;
}

/** Whether a value read from a file of names is one. */
export function isResultNames(value: unknown): value is ResultNames {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (each) => Array.isArray(each) && each.length === 3 && each.every((part) => typeof part === 'string'),
    )
  );
}
