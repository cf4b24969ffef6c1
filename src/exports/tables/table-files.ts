import { wantsOffice } from '../../domain/office-files.ts';
import type { Partnership } from '../../model/playbook.ts';
import { cacheKey } from '../../views/page/cache-key.ts';
import { partnershipPath } from '../../views/page/partnership-path.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { writeCsv } from './csv-text.ts';
import type { Table } from './table.ts';
import { mediaTypes, type WrittenFile } from '../written-file.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';

/** What a table is written as; the ending of its address. */
export type TableFormat = 'csv' | 'xlsx';

/** What tables are written as: always CSV, and XLSX where the settings want it. */
export function tableFormats({ playbook }: ViewContext, partnership?: Partnership): readonly TableFormat[] {
  return wantsOffice(playbook.settings, 'xlsx', partnership) ? ['csv', 'xlsx'] : ['csv'];
}

/** A table in one of its formats, in the language of the context. */
export function writeTable({ locale, asOf }: ViewContext, table: Table, format: TableFormat): WrittenFile {
  return format === 'csv'
    ? { body: writeCsv(table, locale), type: mediaTypes.csv }
    : {
        body: writeXlsx(table, { language: locale, day: asOf }),
        type: mediaTypes.xlsx,
      };
}

/** The files of a table that stands alone, in each of its formats. */
export function tableFiles(context: ViewContext, table: Table) {
  return tableFormats(context).map((format) => fileOf(context, table, { format }));
}

/** The files of tables that a parameter of the route tells apart, such as the person whose dates they are. */
export function keyedFiles(
  context: ViewContext,
  key: string,
  tables: readonly (readonly [value: string, table: Table])[],
) {
  return tables.flatMap(([value, table]) =>
    tableFormats(context).map((format) => fileOf(context, table, { [key]: value, format })),
  );
}

function fileOf<Params extends { readonly format: TableFormat }>(context: ViewContext, table: Table, params: Params) {
  const make = () => writeTable(context, table, params.format);
  return { params, props: { make }, cacheKey: cacheKey(table, context.locale, context.asOf) };
}

/** The files of a table about each partnership, or about each that has something to put in it. */
export function partnershipFiles(
  context: ViewContext,
  tableOf: (partnership: Partnership) => Table,
  has: (partnership: Partnership) => boolean = () => true,
) {
  return context.playbook.partnerships
    .filter(has)
    .flatMap((partnership) =>
      tableFormats(context, partnership).map((format) =>
        partnershipPath(context, partnership, { id: partnership.id, format }, () =>
          writeTable(context, tableOf(partnership), format),
        ),
      ),
    );
}
