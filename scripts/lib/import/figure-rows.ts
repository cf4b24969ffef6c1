import Papa from 'papaparse';
import type { CsvRow } from '../../../src/loading/csv/csv-cells.ts';
import { headingName } from '../../../src/loading/csv/heading-name.ts';
import { kpiHeadings } from '../../../src/loading/csv/kpi-headings.ts';
import { readMeasurements, type KpiHeading } from '../../../src/loading/csv/read-measurements.ts';
import { readKpiUnit } from '../../../src/loading/csv/kpi-unit.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { comparePlaces } from '../../../src/diagnostics/position.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { shiftDecimal } from '../../../src/model/shift-decimal.ts';
import type { Partnership, Playbook } from '../../../src/model/playbook.ts';
import { writeRows } from './rows-text.ts';
import { ownerColumn, type Spreadsheet } from './spreadsheet.ts';
import type { Unplaced } from './unplaced.ts';

/** The CSV files that figures make, by path, and what found no place. */
export interface ImportedFigures {
  readonly files: ReadonlyMap<string, string>;
  readonly unplaced: readonly Unplaced[];
  readonly diagnostics: readonly Diagnostic[];
  readonly count: number;
}

/**
 * How the spreadsheet is to be understood: the number language it is written in, and whose figures it
 * holds when no column says.
 */
export interface FigureSource {
  readonly name: string;
  readonly locale: Locale;
  readonly partnership: string | undefined;
}

/**
 * Turns figures into the long layout, one file a partnership, in the number language of the playbook.
 * A figure that another file gives already is left out: `check` would refuse both.
 */
export function importFigures(spreadsheet: Spreadsheet, source: FigureSource, playbook: Playbook): ImportedFigures {
  const files = new Map<string, string>();
  const unplaced: Unplaced[] = [];
  const diagnostics = new Map<string, Diagnostic>();
  const kpis = kpiHeadings(playbook.kpis);
  let count = 0;
  for (const [partnership, rows] of groupRows(spreadsheet, source.partnership, playbook, unplaced)) {
    const { text, restore } = writeRows(spreadsheet, rows);
    const read = readMeasurements({
      file: source.name,
      bytes: Buffer.from(text),
      locale: source.locale,
      encoding: 'utf-8',
      kpis,
    });
    for (const problem of read.diagnostics.map(restore)) diagnostics.set(nameOf(problem), problem);
    const fresh = leaveOutKnown(read.measurements, partnership, unplaced);
    if (fresh.length === 0) continue;
    count += fresh.length;
    files.set(
      `partnerships/${partnership.id}/${source.name}`,
      formatFigures(fresh, kpis, playbook.settings.csv?.locale ?? 'fr'),
    );
  }
  return { files, unplaced, diagnostics: withTable(spreadsheet, source.name, [...diagnostics.values()]), count };
}

/**
 * What is wrong with the figures, after what was wrong with the table’s own lines, such as a quote left open; of
 * both, the latter is told.
 */
function withTable({ table }: Spreadsheet, file: string, ofFigures: readonly Diagnostic[]): Diagnostic[] {
  const ofTable = table.diagnostics.map((problem) => ({ ...problem, place: { ...problem.place, file } }));
  const told = new Set(ofTable.map(({ code, place }) => `${code} ${place.line}`));
  const others = ofFigures.filter(({ code, place }) => !told.has(`${code} ${place.line}`));
  return [...ofTable, ...others].sort((a, b) => comparePlaces(a.place, b.place));
}

/** A problem of the header shows up with the rows of each partnership, and is told once. */
function nameOf({ code, place }: Diagnostic): string {
  return `${code} ${place.line}:${place.column}`;
}

function groupRows(
  spreadsheet: Spreadsheet,
  named: string | undefined,
  playbook: Playbook,
  unplaced: Unplaced[],
): Map<Partnership, CsvRow[]> {
  const column = ownerColumn(spreadsheet.header);
  const groups = new Map<Partnership, CsvRow[]>();
  for (const row of spreadsheet.table.rows) {
    const owner = (column === -1 ? undefined : row.cells[column]?.trim()) || named || '';
    const partnership = playbook.partnerships.find((known) =>
      [known.id, known.title].some((name) => headingName(name) === headingName(owner)),
    );
    if (partnership) groups.set(partnership, [...(groups.get(partnership) ?? []), row]);
    else
      unplaced.push({
        line: row.line,
        lost: true,
        reason: owner === '' ? 'no-partnership' : 'unknown-partnership',
        value: owner,
      });
  }
  return groups;
}

function leaveOutKnown(
  measurements: readonly Measurement[],
  partnership: Partnership,
  unplaced: Unplaced[],
): Measurement[] {
  const keyOf = ({ kpi, period, party, status }: Measurement) => [kpi, period, party ?? '', status].join(' ');
  const known = new Set(partnership.measurements.map(keyOf));
  const followed = new Set((partnership.kpis ?? []).map((use) => use.kpi));
  for (const kpi of new Set(measurements.map((measurement) => measurement.kpi))) {
    const line = measurements.find((measurement) => measurement.kpi === kpi)?.line ?? 1;
    if (!followed.has(kpi)) unplaced.push({ line, lost: false, reason: 'not-followed', value: kpi });
  }
  return measurements.filter((measurement) => {
    if (!known.has(keyOf(measurement))) return true;
    unplaced.push({
      line: measurement.line,
      lost: true,
      reason: 'already-measured',
      value: `${measurement.kpi} ${measurement.period}`,
    });
    return false;
  });
}

/** Figures in the long layout, written so that they read back as themselves. */
function formatFigures(measurements: readonly Measurement[], kpis: readonly KpiHeading[], locale: Locale): string {
  const units = new Map(kpis.map((kpi) => [kpi.id, readKpiUnit(kpi.unit).kind]));
  const header =
    locale === 'fr'
      ? ['kpi', 'période', 'valeur', 'partie', 'statut', 'note']
      : ['kpi', 'period', 'value', 'party', 'status', 'note'];
  const rows = measurements.map(({ kpi, period, value, party, status, note }) => [
    kpi,
    period,
    value === null ? '' : formatFigure(value, units.get(kpi) === 'percent', locale),
    party ?? '',
    status,
    note ?? '',
  ]);
  const used = header.map((_, rank) => rank < 3 || rank === 4 || rows.some((row) => row[rank] !== ''));
  const kept = [header, ...rows].map((row) => row.filter((_, rank) => used[rank]));
  return `${Papa.unparse(kept, { delimiter: locale === 'fr' ? ';' : ',', newline: '\n' })}\n`;
}

function formatFigure(value: number, isPercent: boolean, locale: Locale): string {
  const number = isPercent ? shiftDecimal(String(value), 2) : value;
  const digits = number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return `${locale === 'fr' ? digits.replace('.', ',') : digits}${isPercent ? ' %' : ''}`;
}
