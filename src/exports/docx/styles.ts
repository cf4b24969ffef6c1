import { indentAt } from './page.ts';
import type { ParagraphProperties } from './paragraph-xml.ts';
import type { RunProperties } from './run-xml.ts';

/** Fonts that Word has on every machine, and whose stand-ins elsewhere are as wide. */
const serif = 'Cambria';
const sans = 'Calibri';

const ink = '1A1A1A';
const quiet = '595959';

/**
 * The paragraph styles that a writer names: Word’s own title, headings and entries of a table of contents, then others.
 */
export const styleIds = {
  title: 'Title',
  heading: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' },
  contents: { 1: 'TOC1', 2: 'TOC2' },
  body: 'AgreementBody',
  lead: 'Lead',
  note: 'Note',
  mark: 'Mark',
  frontHeading: 'FrontHeading',
  contentsHeading: 'ContentsHeading',
  cell: 'TableText',
  furniture: 'PageFurniture',
} as const;

/** The character style of links. */
export const linkStyle = 'Hyperlink';

/** A style of paragraphs, based on Word’s `Normal`. */
export interface ParagraphStyle {
  readonly id: string;
  /** The name that Word knows or shows it by. */
  readonly name: string;
  /** Whether the paragraph written after one of it is a `Normal` one again. */
  readonly once?: boolean;
  /** Whether Word offers it among its quick styles. */
  readonly quick?: boolean;
  readonly run?: RunProperties;
  readonly paragraph?: ParagraphProperties;
}

/** What holds where no style says otherwise; the language comes from the document. */
export const defaults: Required<Pick<ParagraphStyle, 'run' | 'paragraph'>> = {
  run: { font: serif, color: ink, size: 22 },
  paragraph: { spacing: { after: 120, line: 276 } },
};

/** How links look. */
export const linkLook: RunProperties = { color: '0563C1', underline: 'single' };

const heading = { once: true, quick: true } as const;
const kept = { keepNext: true, keepLines: true } as const;

/**
 * How documents look: Word’s built-in headings and title restyled, so that its outline, its navigation and its
 * table of contents find them.
 */
export const paragraphStyles: readonly ParagraphStyle[] = [
  {
    ...heading,
    id: styleIds.title,
    name: 'Title',
    run: { font: sans, size: 44, bold: true, color: ink },
    paragraph: { spacing: { before: 1200, after: 240, line: 240 } },
  },
  {
    ...heading,
    id: styleIds.heading[1],
    name: 'Heading 1',
    run: { font: sans, size: 28, bold: true, color: ink },
    paragraph: { ...kept, spacing: { before: 400, after: 120, line: 240 }, outlineLevel: 0 },
  },
  {
    ...heading,
    id: styleIds.heading[2],
    name: 'Heading 2',
    run: { font: sans, size: 24, bold: true, color: ink },
    paragraph: {
      ...kept,
      spacing: { before: 240, after: 80, line: 240 },
      indent: { left: indentAt(0) },
      outlineLevel: 1,
    },
  },
  {
    ...heading,
    id: styleIds.heading[3],
    name: 'Heading 3',
    run: { font: sans, size: 22, bold: true, italics: true, color: ink },
    paragraph: { ...kept, spacing: { before: 200, after: 80 }, indent: { left: indentAt(0) }, outlineLevel: 2 },
  },
  { id: styleIds.body, name: 'Agreement Body', quick: true },
  { id: styleIds.lead, name: 'Lead', run: { size: 26 }, paragraph: { spacing: { after: 360 } } },
  { id: styleIds.note, name: 'Note', run: { font: sans, size: 19, italics: true, color: quiet } },
  {
    id: styleIds.mark,
    name: 'Mark',
    run: { font: sans, size: 20, bold: true, color: quiet },
    paragraph: { keepNext: true, spacing: { after: 120 }, indent: { left: indentAt(0) } },
  },
  {
    id: styleIds.frontHeading,
    name: 'Front Heading',
    once: true,
    run: { font: sans, size: 26, bold: true },
    paragraph: { keepNext: true, ruled: true, spacing: { before: 360, after: 120 } },
  },
  {
    id: styleIds.contentsHeading,
    name: 'TOC Heading',
    once: true,
    run: { font: sans, size: 28, bold: true },
    paragraph: { keepNext: true, spacing: { before: 560, after: 160 } },
  },
  {
    id: styleIds.cell,
    name: 'Table Text',
    run: { font: sans, size: 20 },
    paragraph: { spacing: { before: 40, after: 40, line: 240 } },
  },
  {
    id: styleIds.furniture,
    name: 'Page Furniture',
    run: { font: sans, size: 16, color: quiet },
    paragraph: { spacing: { after: 0, line: 240 } },
  },
  {
    id: styleIds.contents[1],
    name: 'toc 1',
    once: true,
    run: { font: sans, size: 21 },
    paragraph: { spacing: { after: 80, line: 240 } },
  },
  {
    id: styleIds.contents[2],
    name: 'toc 2',
    once: true,
    run: { font: sans, size: 20 },
    paragraph: { spacing: { after: 40, line: 240 }, indent: { left: 440 } },
  },
];
