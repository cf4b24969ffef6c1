import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarTable } from '../../exports/tables/calendar-table.ts';
import { checklistTable } from '../../exports/checklist/checklist-files.ts';
import { clausesTable } from '../../exports/tables/clauses-table.ts';
import { writeCsv } from '../../exports/tables/csv-text.ts';
import { healthHistoryTable } from '../../exports/tables/health-history-table.ts';
import { kpiCatalogueTable } from '../../exports/tables/kpi-catalogue-table.ts';
import { partnershipKpiTable } from '../../exports/tables/kpi-table-files.ts';
import { obligationsTable } from '../../exports/tables/obligations-table.ts';
import { portfolioTable } from '../../exports/tables/portfolio-table.ts';
import type { Table } from '../../exports/tables/table.ts';
import { writeXlsx } from '../../exports/xlsx/write-xlsx.ts';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import { createViewContext } from '../../views/view-context.ts';
import { day } from '../builders.ts';
import { onLineSeven } from '../context.ts';
import { sheetsWithOffice } from './convert.ts';

const { playbook } = loadPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)));
const context = createViewContext(
  { playbook, sources: onLineSeven, diagnostics: [], fingerprints: new Map(), asOf: day('2026-11-23'), base: '/' },
  'en',
);

/** What a spreadsheet must not run, misread or lose. */
const hostile: Table = {
  name: 'Hostile',
  heads: ['words', 'day', 'rate', 'amount'],
  rows: [
    ['=1+1', { date: day('2026-11-02') }, { number: 0.968, percent: true }, { minor: -120_050, currency: 'EUR' }],
    ['@cmd', { date: day('1900-03-01') }, { number: 0, percent: true }, { minor: 1, currency: 'CHF' }],
    ['two\nlines, a "quote" & <b>', null, { number: 1e-7 }, null],
    ['_x000D_', null, null, null],
  ],
};

const tables: readonly Table[] = [
  hostile,
  portfolioTable(context),
  clausesTable(context),
  kpiCatalogueTable(context),
  healthHistoryTable(context),
  obligationsTable(context),
  calendarTable(context, { kind: 'all' }),
  ...playbook.partnerships
    .slice(0, 1)
    .flatMap((partnership) => [
      partnershipKpiTable(context, partnership),
      ...playbook.checklists.map((template) => checklistTable(context, partnership, template)),
    ]),
];

let sheets: ReadonlyMap<string, string>;
beforeAll(() => {
  const written = { language: context.locale, day: context.asOf };
  sheets = sheetsWithOffice(new Map(tables.map((table, place) => [`table-${place}`, writeXlsx(table, written)])));
});

/** The cells of a CSV, without the apostrophe that keeps words from being run. */
function cells(text: string, delimiter: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: true });
  return data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
}

describe('M51 LibreOffice reads of a workbook', () => {
  it.each(tables.map((table, place) => [table.name, table, place] as const))(
    'what the CSV of “%s” holds, days, numbers and words being what they are',
    (_, table, place) => {
      expect(cells(sheets.get(`table-${place}`) ?? '', ',')).toEqual(cells(writeCsv(table, 'en'), ','));
    },
  );
});
