import Papa from 'papaparse';
import { expect } from 'vitest';
import type { Locale } from '../model/locale.ts';
import type { Partnership } from '../model/playbook.ts';
import { aKpi, aPartnership } from './builders.ts';
import { aContext } from './context.ts';
import { writeCsv } from '../exports/tables/csv-text.ts';
import type { Table } from '../exports/tables/table.ts';

/** The cells of a table as its CSV writes them. */
export function cellsOf(table: Table, locale: Locale = 'fr'): string[][] {
  const text = writeCsv(table, locale);
  expect(text.startsWith('\ufeff')).toBe(true);
  return Papa.parse<string[]>(text.slice(1), { delimiter: locale === 'fr' ? ';' : ',', skipEmptyLines: true }).data;
}

/** A playbook of one partnership that may follow `availability`. */
export function contextOf(fields: Partial<Partnership>, locale: Locale = 'fr') {
  return aContext({ partnerships: [aPartnership(fields)], kpis: [aKpi()] }, locale);
}
