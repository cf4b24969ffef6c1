import { LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { Numbering } from '../../domain/agreement/sub-clause-number.ts';
import type { DocumentBlock } from '../document/text-document.ts';
import { bulletHanging, hanging, indentAt } from './page.ts';

/** Where a paragraph stands in one of Word’s lists. */
export interface ListPlace {
  readonly reference: string;
  /** 0 for a heading, 1 and more below it. */
  readonly level: number;
}

/** Word’s lists for a document, and the place of each of its numbered blocks in them. */
export interface NumberingPlan {
  readonly config: INumberingOptions['config'];
  readonly places: ReadonlyMap<DocumentBlock, ListPlace>;
}

/** The list that bullets stand in. */
export const bulletList = 'bullets';

/** Word knows nine levels, from 0 to 8. */
export const deepestLevel = 8;

/** A run of headings whose numbers follow each other, such as 9, 10, 11 or 10.1, 10.2. */
interface Series {
  readonly reference: string;
  /** What stands before the figure that counts up: `10.` of 10.1; the whole of a number that does not end in a figure. */
  readonly prefix: string;
  /** The first figure; undefined where the number cannot count up, such as `14 bis`. */
  readonly start: number | undefined;
}

/**
 * Plans the lists that make Word count as the document does. Headings whose numbers follow each other share a list, so that one
 * inserted by hand renumbers the rest; a number that does not follow from the last opens a list of its own that starts there.
 * A paragraph deeper than Word’s nine levels has no place: its number is to be written as text.
 */
export function planNumbering(blocks: readonly DocumentBlock[], numbering: Numbering): NumberingPlan {
  const series: Series[] = [];
  const places = new Map<DocumentBlock, ListPlace>();
  let next: { readonly prefix: string; readonly figure: number } | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.number !== undefined) {
      const [, prefix = block.number, figure] = /^(.*?)(0|[1-9]\d{0,8})$/s.exec(block.number) ?? [];
      const start = figure === undefined ? undefined : Number(figure);
      if (start === undefined || next?.prefix !== prefix || next.figure !== start)
        series.push({ reference: `articles-${series.length + 1}`, prefix, start });
      next = start === undefined ? undefined : { prefix, figure: start + 1 };
      places.set(block, { reference: series.at(-1)?.reference ?? '', level: 0 });
    } else if (block.kind === 'numbered' && block.level <= deepestLevel) {
      const current = series.at(-1);
      if (current) places.set(block, { reference: current.reference, level: block.level });
    }
  }
  const lists = series.map((each) => ({ reference: each.reference, levels: levelsOf(each, numbering) }));
  return { config: [...lists, { reference: bulletList, levels: bulletLevels() }], places };
}

function levelsOf({ prefix, start }: Series, numbering: Numbering): ILevelsOptions[] {
  const own = start === undefined ? prefix : `${prefix}%1`;
  return Array.from({ length: deepestLevel + 1 }, (_, level): ILevelsOptions => {
    const indent = { left: indentAt(level), hanging };
    if (level === 0)
      return {
        level,
        format: LevelFormat.DECIMAL,
        text: `${own}.`,
        start: start ?? 1,
        style: { paragraph: { indent } },
      };
    const [format, text] = levelFormat(level, own, numbering);
    return { level, format, text, style: { paragraph: { indent } } };
  });
}

/** The counterpart, in Word’s terms, of `subClauseNumber`. */
function levelFormat(
  level: number,
  own: string,
  numbering: Numbering,
): [format: NonNullable<ILevelsOptions['format']>, text: string] {
  if (numbering === 'decimal' || level === 1)
    return [LevelFormat.DECIMAL, [own, ...Array.from({ length: level }, (_, at) => `%${at + 2}`)].join('.')];
  return [level % 2 === 0 ? LevelFormat.LOWER_LETTER : LevelFormat.LOWER_ROMAN, `(%${level + 1})`];
}

/** Dashes, at every depth: level 0 under an article, level 1 under its sub-clauses. */
function bulletLevels(): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '–',
    style: { paragraph: { indent: { left: indentAt(level) + bulletHanging, hanging: bulletHanging } } },
  }));
}
