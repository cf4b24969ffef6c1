import { officeRelations, xmlHead } from '../office-package.ts';

/**
 * The names of WordprocessingML (ECMA-376 part 1, §17), of relations, and of Word 2010’s check boxes, which
 * older readers pass over.
 */
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${officeRelations}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');

/** A part of a DOCX, by the name of its root. */
export function partXml(root: string, content: string): string {
  return `${xmlHead}<w:${root} ${namespaces}>${content}</w:${root}>`;
}
