import { escapeHtml } from '../../charts/escape.ts';
import { currencySign } from '../../format/money.ts';
import type { Locale } from '../../model/locale.ts';
import { xmlHead } from '../office-package.ts';
import type { Table, TableCell } from '../tables/table.ts';

/** Number formats of Excel that every workbook knows (ECMA-376 part 1, §18.8.30): `General`, `0.00%` and text. */
const builtIn = { general: 0, percent: 10, text: 49 } as const;

/** The first number a format of the workbook’s own may bear. */
const firstOwn = 164;

/** How the cells of a table are shown: the XML part that says so, and the style of each cell by its place there. */
export interface CellStyles {
  readonly xml: string;
  readonly head: number;
  of(cell: Exclude<TableCell, null>): number;
}

/** Styles before those of amounts, in the order of `styles.xml`; the first is that of a cell without one. */
const places = { general: 0, head: 1, text: 2, number: 3, percent: 4, date: 5, amount: 6 } as const;

/**
 * The styles of a table. Words are formatted as text, so that what begins with `=` stays words even when someone edits
 * the cell; days are shown as ISO dates, amounts with the sign of their currency where their language puts it.
 */
export function cellStyles({ rows }: Pick<Table, 'rows'>, language: Locale): CellStyles {
  const currencies = [...new Set(rows.flat().flatMap((cell) => currencyOf(cell) ?? []))];
  const formats = ['yyyy\\-mm\\-dd', ...currencies.map((currency) => amountFormat(currency, language))];
  return {
    xml: stylesXml(formats),
    head: places.head,
    of(cell) {
      if (typeof cell === 'string') return places.text;
      if ('date' in cell) return places.date;
      if ('minor' in cell) return places.amount + currencies.indexOf(cell.currency);
      return cell.percent === true ? places.percent : places.number;
    },
  };
}

function currencyOf(cell: TableCell): string | undefined {
  return cell !== null && typeof cell === 'object' && 'minor' in cell ? cell.currency : undefined;
}

/** `#,##0.00 "€"` in French, `"€"#,##0.00` in English; Excel writes the separators of its own reader. */
function amountFormat(currency: string, language: Locale): string {
  const sign = `"${currencySign(currency)}"`;
  if (language === 'fr') return `#,##0.00\u00a0${sign}`;
  return `${sign}${sign.length > 3 ? '\u00a0' : ''}#,##0.00`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (format, index) => `<numFmt numFmtId="${firstOwn + index}" formatCode="${escapeHtml(format)}"/>`,
  );
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const style = (
    format: number,
    alignment = '<alignment vertical="top"/>',
    more = 'fontId="0" fillId="0" borderId="0"',
  ) => `<xf numFmtId="${format}" ${more} xfId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>`;
  const styles = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    style(builtIn.text, wrapped, 'fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"'),
    style(builtIn.text, wrapped),
    style(builtIn.general),
    style(builtIn.percent),
    ...formats.map((_, index) => style(firstOwn + index)),
  ];
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const edges = (bottom: string) => `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
  return [
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    `<numFmts count="${own.length}">${own.join('')}</numFmts>`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2">${edges('<bottom/>')}${edges('<bottom style="thin"><color rgb="FF808080"/></bottom>')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
