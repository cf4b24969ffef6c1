/**
 * A text without the quotes that a spreadsheet put around whole lines, `"a;""b"""` as `a;"b"`. Blanks stand for what
 * goes, on the inner side of a quote that stays, so that each cell keeps its column.
 */
export function withoutLineQuotes(text: string): string {
  return text.replace(
    /^([^\S\n]*)"((?:[^"\n]|"")*)"(?=[;,\t]*[^\S\n]*$)/gm,
    (_, before: string, inner: string) => `${before} ${withSingleQuotes(inner)} `,
  );
}

function withSingleQuotes(cells: string): string {
  return cells.replace(/""/g, (_, at: number) => (/(?:^|[;,\t])$/.test(cells.slice(0, at)) ? '" ' : ' "'));
}
