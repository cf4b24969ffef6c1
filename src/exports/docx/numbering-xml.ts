import { markAt, type NumberMark, type Numbering } from '../../model/numbering.ts';
import { xmlText } from '../xml-text.ts';
import { bulletList, deepestLevel, type Series } from './numbering.ts';
import { bulletHanging, hanging, indentAt } from './page.ts';
import { paragraphProperties, type ParagraphProperties } from './paragraph-xml.ts';
import { partXml } from './part-xml.ts';

/** What Word calls each kind of mark (ECMA-376 part 1, §17.18.59). */
const formats = {
  figure: 'decimal',
  letter: 'lowerLetter',
  capital: 'upperLetter',
  roman: 'lowerRoman',
  'capital-roman': 'upperRoman',
} as const satisfies Record<NumberMark['kind'], string>;

/** A level of a list: the kind of its figures, and its number with `%1` to `%9` for the figures of the levels. */
interface ListLevel {
  readonly format: (typeof formats)[NumberMark['kind']] | 'bullet';
  readonly text: string;
  readonly start?: number;
  readonly indent: NonNullable<ParagraphProperties['indent']>;
}

/**
 * The part that tells Word how to count (ECMA-376 part 1, §17.9): the list of bullets, then each series of headings.
 * @param numbering how the levels below a heading are numbered where it does not say
 */
export function numberingXml(series: readonly Series[], numbering: Numbering): string {
  const lists = [
    [bulletList, bullets] as const,
    ...series.map((each) => [each.list, levelsOf(each, each.numbering ?? numbering)] as const),
  ];
  const counted = lists.map(
    ([list, levels]) =>
      `<w:abstractNum w:abstractNumId="${list}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`,
  );
  const used = lists.map(([list]) => `<w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num>`);
  return partXml('numbering', [...counted, ...used].join(''));
}

function levelXml({ format, text, start = 1, indent }: ListLevel, level: number): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${xmlText(text)}"/><w:lvlJc w:val="left"/>${paragraphProperties({ indent })}</w:lvl>`;
}

function levelsOf({ prefix, start }: Series, numbering: Numbering): ListLevel[] {
  const own = start === undefined ? prefix : `${prefix}%1`;
  return everyLevel((level) => {
    const indent = { left: indentAt(level), hanging };
    if (level === 0) return { format: 'decimal', text: `${own}.`, ...(start !== undefined && { start }), indent };
    return { ...levelNumber(level, own, numbering), indent };
  });
}

/** The counterpart, in Word’s terms, of `subClauseNumber`. */
function levelNumber(level: number, own: string, numbering: Numbering): Pick<ListLevel, 'format' | 'text'> {
  const mark = markAt(numbering, level);
  if (mark === undefined)
    return { format: 'decimal', text: [own, ...Array.from({ length: level }, (_, at) => `%${at + 2}`)].join('.') };
  return { format: formats[mark.kind], text: `${mark.opening}%${level + 1}${mark.closing}` };
}

/** Dashes, at every depth: level 0 under an article, level 1 under its sub-clauses. */
const bullets = everyLevel((level) => ({
  format: 'bullet',
  text: '–',
  indent: { left: indentAt(level) + bulletHanging, hanging: bulletHanging },
}));

function everyLevel(levelAt: (level: number) => ListLevel): ListLevel[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => levelAt(level));
}
