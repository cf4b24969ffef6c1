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
export function tableFiles(context: ViewContext, tableOf: () => Table) {
  const key = keyOf(context, tableOf());
  return tableFormats(context).map((format) => fileOf(context, { format }, key, tableOf));
}

/** The files of tables that a parameter of the route tells apart, such as the person whose dates they are. */
export function keyedFiles<Subject extends { readonly id: string }>(
  context: ViewContext,
  parameter: string,
  subjects: readonly Subject[],
  tableOf: (subject: Subject) => Table,
) {
  return subjects.flatMap((subject) => {
    const key = keyOf(context, tableOf(subject));
    return tableFormats(context).map((format) =>
      fileOf(context, { [parameter]: subject.id, format }, key, () => tableOf(subject)),
    );
  });
}

function keyOf({ locale, asOf }: ViewContext, table: Table): string {
  return cacheKey(table, locale, asOf);
}

/** The table is made again where the file is written: kept until then, those of a large playbook fill the memory. */
function fileOf<Params extends { readonly format: TableFormat }>(
  context: ViewContext,
  params: Params,
  key: string,
  tableOf: () => Table,
) {
  return { params, props: { make: () => writeTable(context, tableOf(), params.format) }, cacheKey: key };
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
