import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CsvTable } from './csv-cells.ts';
import { headingName } from './heading-name.ts';
import { parsePeriod } from './parse-period.ts';

const years: ReadonlySet<string> = new Set(['annee', 'year']);
const months: ReadonlySet<string> = new Set(['mois', 'month']);
const otherParts: ReadonlySet<string> = new Set(['trimestre', 'quarter', 'semestre']);

/**
 * What to say of a header whose period stands in two columns, « Année » and « Mois », with what the first row would
 * write in one. Undefined where it does not.
 * @param headings what the header’s cells say
 */
export function explainSplitPeriod(table: CsvTable, headings: readonly string[]): Diagnostic | undefined {
  const rankOf = (names: ReadonlySet<string>) => headings.findIndex((heading) => names.has(headingName(heading)));
  const [year, month] = [rankOf(years), rankOf(months)];
  const part = month === -1 ? rankOf(otherParts) : month;
  if (year === -1 || part === -1 || !table.header) return undefined;
  const [row] = table.rows;
  const [ofYear, ofPart] = [row?.cells[year]?.trim() ?? '', row?.cells[part]?.trim() ?? ''];
  return problem('period-in-two-columns', table.placeOf(table.header, Math.max(year, part)), {
    year: headings[year] ?? '',
    part: headings[part] ?? '',
    whole: isWhole(ofPart) ? 1 : 0,
    suggestion: joined(ofYear, ofPart),
    line: row?.line ?? 0,
  });
}

/** Whether a cell says a period without the help of a year beside it. */
function isWhole(cell: string): boolean {
  const { kind } = parsePeriod(cell);
  return kind === 'period' || kind === 'days';
}

/** `2026` and `1`, `janvier` or `T1` as one period; empty where they make none. */
function joined(year: string, part: string): string {
  if (!/^\d{4}$/.test(year)) return '';
  const read = parsePeriod(/^\d{1,2}$/.test(part) ? `${part}/${year}` : `${part} ${year}`);
  return read.kind === 'period' ? read.period : '';
}
