import type { IStylesOptions } from 'docx';
import type { Locale } from '../../model/locale.ts';
import { languageTag } from '../office-package.ts';
import { indentAt } from './page.ts';

/** Fonts that Word has on every machine, and whose stand-ins elsewhere are as wide. */
const serif = 'Cambria';
const sans = 'Calibri';

const ink = '1A1A1A';
const quiet = '595959';

/** The paragraph styles that a writer names, beside Word’s own title and headings. */
export const styleIds = {
  body: 'AgreementBody',
  lead: 'Lead',
  note: 'Note',
  mark: 'Mark',
  frontHeading: 'FrontHeading',
  contentsHeading: 'ContentsHeading',
  cell: 'TableText',
  furniture: 'PageFurniture',
} as const;

/** How documents look: Word’s built-in headings and title restyled, so that its outline, its navigation and its table of contents find them. */
export function documentStyles(language: Locale): IStylesOptions {
  const ruled = { bottom: { style: 'single', size: 6, color: 'BFBFBF', space: 2 } } as const;
  return {
    default: {
      document: {
        run: { font: serif, size: 22, color: ink, language: { value: languageTag[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font: sans, size: 44, bold: true, color: ink },
        paragraph: { spacing: { before: 1200, after: 240, line: 240 } },
      },
      heading1: {
        run: { font: sans, size: 28, bold: true, color: ink },
        paragraph: {
          spacing: { before: 400, after: 120, line: 240 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { font: sans, size: 24, bold: true, color: ink },
        paragraph: {
          spacing: { before: 240, after: 80, line: 240 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
          indent: { left: indentAt(0) },
        },
      },
      heading3: {
        run: { font: sans, size: 22, bold: true, italics: true, color: ink },
        paragraph: {
          spacing: { before: 200, after: 80 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 2,
          indent: { left: indentAt(0) },
        },
      },
    },
    paragraphStyles: [
      { id: styleIds.body, name: 'Agreement Body', basedOn: 'Normal', quickFormat: true },
      { id: styleIds.lead, name: 'Lead', basedOn: 'Normal', run: { size: 26 }, paragraph: { spacing: { after: 360 } } },
      {
        id: styleIds.note,
        name: 'Note',
        basedOn: 'Normal',
        run: { font: sans, size: 19, italics: true, color: quiet },
      },
      {
        id: styleIds.mark,
        name: 'Mark',
        basedOn: 'Normal',
        run: { font: sans, size: 20, bold: true, color: quiet },
        paragraph: { keepNext: true, indent: { left: indentAt(0) }, spacing: { after: 120 } },
      },
      {
        id: styleIds.frontHeading,
        name: 'Front Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: sans, size: 26, bold: true },
        paragraph: { keepNext: true, spacing: { before: 360, after: 120 }, border: ruled },
      },
      {
        id: styleIds.contentsHeading,
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: sans, size: 28, bold: true },
        paragraph: { keepNext: true, spacing: { after: 240 } },
      },
      {
        id: styleIds.cell,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { font: sans, size: 20 },
        paragraph: { spacing: { before: 40, after: 40, line: 240 } },
      },
      {
        id: styleIds.furniture,
        name: 'Page Furniture',
        basedOn: 'Normal',
        run: { font: sans, size: 16, color: quiet },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: sans, size: 21 },
        paragraph: { spacing: { after: 80, line: 240 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: sans, size: 20 },
        paragraph: { spacing: { after: 40, line: 240 }, indent: { left: 440 } },
      },
    ],
  };
}
