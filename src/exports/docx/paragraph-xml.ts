import type { ListPlace } from './numbering.ts';
import { valued } from './run-xml.ts';

/**
 * How a paragraph is laid out: its style, then what departs from it. Lengths are in twips; `line` in 240ths of a line.
 */
export interface ParagraphProperties {
  readonly style?: string;
  /** Never parted from the next paragraph by the end of a page. */
  readonly keepNext?: boolean;
  /** Never cut by the end of a page. */
  readonly keepLines?: boolean;
  readonly list?: ListPlace;
  /** Whether a hairline runs under it. */
  readonly ruled?: boolean;
  readonly tab?: { readonly align: 'left' | 'right'; readonly position: number; readonly leader?: 'underscore' };
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly align?: 'right';
  /** The level of the outline it is a heading of, from 0. */
  readonly outlineLevel?: number;
}

/** A paragraph of runs, fields and links. */
export function paragraphXml(properties: ParagraphProperties, content = ''): string {
  return `<w:p>${paragraphProperties(properties)}${content}</w:p>`;
}

/**
 * The `w:pPr` of a paragraph, a style or a level of a list, empty where nothing is said, its children in the order that
 * Word insists on (ECMA-376 part 1, §17.3.1.26).
 */
export function paragraphProperties(properties: ParagraphProperties): string {
  const { style, keepNext, keepLines, list, ruled, tab, spacing, indent, align, outlineLevel } = properties;
  const children = [
    valued('pStyle', style),
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.list}"/></w:numPr>` : '',
    ruled ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="BFBFBF"/></w:pBdr>' : '',
    tab ? `<w:tabs><w:tab${attributes({ val: tab.align, leader: tab.leader, pos: tab.position })}/></w:tabs>` : '',
    // Without its rule, LibreOffice takes the height of a line for an exact one, and a title of two
    // lines overprints itself.
    spacing ? `<w:spacing${attributes({ ...spacing, lineRule: spacing.line && 'auto' })}/>` : '',
    indent ? `<w:ind${attributes(indent)}/>` : '',
    valued('jc', align),
    valued('outlineLvl', outlineLevel),
  ].join('');
  return children === '' ? '' : `<w:pPr>${children}</w:pPr>`;
}

/** Attributes by their names, without those that are not given. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` w:${name}="${value}"`))
    .join('');
}
