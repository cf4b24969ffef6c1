import { xmlText } from '../xml-text.ts';

/**
 * How a run of characters looks: its style, then what departs from it. `size` in half points, `color` in hexadecimal.
 */
export interface RunProperties {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly highlight?: 'yellow';
  readonly underline?: 'single';
  /** The tag of the language it is written in. */
  readonly language?: string;
}

/** A run of a paragraph: text, tabs and breaks that look the same. */
export function runXml(content: string, properties: RunProperties = {}): string {
  return `<w:r>${runProperties(properties)}${content}</w:r>`;
}

/** The text of a run, every space kept. */
export function textXml(text: string): string {
  return `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;
}

/** A run of text. */
export function textRun(text: string, properties?: RunProperties): string {
  return runXml(textXml(text), properties);
}

/** A step to the next tab stop, within a run. */
export const tab = '<w:tab/>';

/** The end of a line, within a run. */
export const lineBreak = '<w:br/>';

/**
 * The `w:rPr` of a run or a style, empty where nothing is said, its children in the order that Word insists on
 * (ECMA-376 part 1, §17.3.2.28). Bold, slant and size count for right-to-left scripts too.
 */
export function runProperties(properties: RunProperties): string {
  const { style, font, bold, italics, color, size, highlight, underline, language } = properties;
  const children = [
    valued('rStyle', style),
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italics ? '<w:i/><w:iCs/>' : '',
    valued('color', color),
    valued('sz', size),
    valued('szCs', size),
    valued('highlight', highlight),
    valued('u', underline),
    valued('lang', language),
  ].join('');
  return children === '' ? '' : `<w:rPr>${children}</w:rPr>`;
}

/** An element that says its value alone, empty where there is none. */
export function valued(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<w:${name} w:val="${value}"/>`;
}
