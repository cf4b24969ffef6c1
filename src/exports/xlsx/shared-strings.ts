import { xmlHead } from '../office-package.ts';
import { cellText } from './cell-text.ts';

/**
 * The words of a workbook, each held once (ECMA-376 part 1, §18.4): a column repeats few of them in thousands of cells.
 */
export interface SharedStrings {
  /** The place of a cell’s words among those held, by which the cell names them. */
  placeOf(words: string): number;
  /** The part that holds them, once every cell has named its own. */
  xml(): string;
}

/** Holds words in the order in which cells first name them, so that the same table gives the same bytes. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let named = 0;
  return {
    placeOf(words) {
      named += 1;
      const held = places.get(words);
      if (held !== undefined) return held;
      places.set(words, places.size);
      return places.size - 1;
    },
    xml() {
      const items = [...places.keys()].map((words) => `<si><t xml:space="preserve">${cellText(words)}</t></si>`);
      return [
        `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`,
        ` count="${named}" uniqueCount="${places.size}">${items.join('')}</sst>`,
      ].join('');
    },
  };
}
