import { plainText, type DocumentRow } from './text-document.ts';
import { widthOf } from './text-width.ts';

/**
 * What a table has room for, all in one unit: its width, the size of its letters, and the margins within a
 * cell, both sides together.
 */
export interface TableRoom {
  readonly width: number;
  readonly letters: number;
  readonly margins: number;
}

/** A box to tick is wider than a letter, and as wide in any font. */
const boxWidth = 1.4;

/** Texts of so many characters, such as a name or a day, stay on one line where there is room. */
const shortText = 14;

/**
 * The widths of a table’s columns: each as wide as its longest word, or as its texts where all are short, what is
 * left shared by how much text each holds. Where that is wider than the table the words alone count, and where
 * they are too they share it.
 */
export function columnWidths(rows: readonly DocumentRow[], { width, letters, margins }: TableRoom): number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: count }, (_, index) => rows.map(({ cells }) => cells[index] ?? []));
  const isBoxes = columns.map((cells) => cells.some(([first]) => first?.kind === 'box'));
  const texts = columns.map((cells) => cells.map(plainText));
  const leastOf = (pieces: (column: readonly string[]) => readonly string[]) =>
    texts.map((column, index) => {
      if (isBoxes[index]) return margins + boxWidth * letters;
      return margins + Math.max(0, ...pieces(column).map((piece) => widthOf(piece, letters)));
    });
  const words = leastOf(wordsOf);
  const whole = leastOf((column) => (column.every(({ length }) => length <= shortText) ? column : wordsOf(column)));
  const least = sum(whole) <= width ? whole : words;
  const left = width - sum(least);
  if (left < 0) return least.map((each) => Math.floor((width * each) / sum(least)));
  const held = texts.map((column, index) => (isBoxes[index] ? 0 : sum(column.map(({ length }) => length))));
  const total = Math.max(1, sum(held));
  return least.map((each, index) => Math.floor(each + (left * (held[index] ?? 0)) / total));
}

function wordsOf(column: readonly string[]): readonly string[] {
  return column.flatMap((text) => text.split(/[ \n]/));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
