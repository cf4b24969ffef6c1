import { escapeHtml } from '../../charts/escape.ts';
import {
  contentTypesXml,
  coreProperties,
  officeRelations,
  packageRelationsXml,
  relationsXml,
  xmlHead,
  zipPackage,
  type Described,
} from '../office-package.ts';
import type { Table } from '../tables/table.ts';
import { cellStyles } from './cell-styles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetName } from './sheet-name.ts';
import { sheetXml, tableRange } from './sheet-xml.ts';

/** What each part of a workbook is. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'spreadsheetml.sheet.main'],
  [/^xl\/worksheets\/[^/]+\.xml$/, 'spreadsheetml.worksheet'],
  [/^xl\/styles\.xml$/, 'spreadsheetml.styles'],
  [/^xl\/sharedStrings\.xml$/, 'spreadsheetml.sharedStrings'],
];

/**
 * A table as XLSX (ECMA-376), for Excel, LibreOffice and Google Sheets: typed cells under a head that stays in sight
 * and filters. The same table gives the same bytes. The few parts it needs are written here: no maintained small
 * library writes a workbook without the time of writing in it.
 */
export function writeXlsx(
  table: Table,
  { language, day }: Pick<Described, 'language' | 'day'>,
): Uint8Array<ArrayBuffer> {
  const name = sheetName(table.name);
  const styles = cellStyles(table, language);
  const strings = sharedStrings();
  const sheet = sheetXml(table, styles, strings);
  const parts = new Map([
    ['xl/workbook.xml', workbookXml(name, tableRange(table))],
    ['xl/styles.xml', styles.xml],
    ['xl/worksheets/sheet1.xml', sheet],
    ['xl/sharedStrings.xml', strings.xml()],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties({ title: table.name, language, day })],
    ['_rels/.rels', packageRelationsXml('xl/workbook.xml')],
  ]);
  parts.set('[Content_Types].xml', contentTypesXml([...parts.keys()], contentTypes));
  return zipPackage(parts);
}

/** One sheet; Excel wants its filter named, and its head is printed on every page. */
function workbookXml(name: string, range: string): string {
  const quoted = escapeHtml(`'${name.replaceAll("'", "''")}'`);
  const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}">`,
    `<sheets><sheet name="${escapeHtml(name)}" sheetId="1" r:id="rId1"/></sheets>`,
    '<definedNames>',
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!${cells}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}
