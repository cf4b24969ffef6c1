/** What Excel takes for the name of a sheet, at most. */
const longest = 31;

/**
 * A name that Excel takes for a sheet: 31 UTF-16 units at most, none of `[ ] : * ? / \`, no apostrophe at either end,
 * never empty, and not `History`, which it keeps for itself.
 */
export function sheetName(title: string): string {
  const clean = title
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[[\]:*?/\\\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = clean.length > longest ? `${cutAt(clean, longest - 1).trimEnd()}…` : clean;
  const name = cut.replace(/^'+|'+$/g, '');
  return name === '' || /^history$/i.test(name) ? `${name}_` : name;
}

/** The first units of a text, without half of a character written in two. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
