import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { heldBy } from './column-held.ts';
import type { CsvRow, CsvTable } from './csv-cells.ts';
import { maxColumns } from './csv-limits.ts';
import { allFieldNames, fieldNamed, fieldNameMeant, type Field } from './field-names.ts';
import type { KpiNames, MeasuredKpi } from './kpi-names.ts';
import { explainMergedHeading } from './merged-heading.ts';
import { nearestName } from './nearest-name.ts';
import { parsePeriod } from './parse-period.ts';
import { explainSplitPeriod } from './split-period.ts';
import { withoutTextMarks } from './text-marks.ts';
import { readUnitInName, unitOfValue } from './unit-in-name.ts';
import { withYear } from './yearless-period.ts';

/** One column of figures in the wide layout. */
export interface KpiColumn {
  readonly column: number;
  readonly kpi: MeasuredKpi;
}

interface CommonColumns {
  /** How many columns have a heading, up to the last one that does. */
  readonly width: number;
  readonly period: number;
  readonly party: number | undefined;
  readonly status: number | undefined;
  readonly note: number | undefined;
  readonly names: readonly string[];
  /** False where a field has two columns: no figure can be taken from the file, its other problems still show. */
  readonly trusted: boolean;
}

/** `kpi,period,value`: one figure a row. */
export interface LongColumns extends CommonColumns {
  readonly layout: 'long';
  readonly kpi: number;
  readonly value: number;
}

/** `period,<kpi>…`: one period a row. */
export interface WideColumns extends CommonColumns {
  readonly layout: 'wide';
  readonly kpis: readonly KpiColumn[];
}

export type Columns = LongColumns | WideColumns;

export interface Headings {
  /** Undefined where what is missing leaves nothing to read. */
  readonly columns: Columns | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A header as it is read. */
export interface Header {
  /** What its cells say, blanks evened out. */
  readonly headings: readonly string[];
  /** The columns whose cell could not be read whole. */
  readonly damaged: ReadonlySet<number>;
  readonly placeOf: (column: number) => Place;
  /** The names that the catalogue gives its KPIs. */
  readonly names: KpiNames;
}

/** A column whose heading names nothing known. */
export interface UnknownColumn {
  readonly column: number;
  /** The name that it nearly is: of a field without a column, or of a KPI; empty where it is near to none. */
  readonly near: string;
}

/** What the cells of a header name, sorted out before the layout is known. */
interface Sorted {
  readonly fields: ReadonlyMap<Field, number>;
  readonly kpis: readonly KpiColumn[];
  readonly unknown: readonly UnknownColumn[];
  /** The fields that an unknown column nearly names. */
  readonly nearly: ReadonlySet<Field>;
  /** The fields that have two columns. */
  readonly doubled: ReadonlySet<Field>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the header: which column holds what. A KPI column and a value column make the long layout; a period and KPIs by
 * id, title or alias, with their own unit beside it or not, the wide one; a field’s own name comes before a KPI’s. In
 * the long layout an unknown column is an error, since every one has a meaning. In the wide one it is too where it
 * nearly names something known, else a warning and left out, since exports bring columns of their own.
 */
export function readHeadings(table: CsvTable, row: CsvRow, names: KpiNames): Headings {
  const headings = row.cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
  const header: Header = { headings, damaged: row.damaged, placeOf: (column) => table.placeOf(row, column), names };
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
  if (width > maxColumns) {
    const values = { columns: width, limit: maxColumns };
    return { columns: undefined, diagnostics: [problem('too-many-columns', header.placeOf(maxColumns), values)] };
  }
  const split = explainSplitPeriod(table, headings);
  if (split) return { columns: undefined, diagnostics: [split] };
  const quoted = explainQuotes(header);
  if (quoted) return { columns: undefined, diagnostics: [quoted] };
  const sorted = sortHeadings(header);
  const noHeader = explainNoHeader(header, sorted);
  if (noHeader) return { columns: undefined, diagnostics: noHeader };
  const merged = sorted.kpis.length === 0 ? explainMergedHeading(table, header, sorted.unknown) : undefined;
  if (merged) return { columns: undefined, diagnostics: [merged] };
  const { fields, nearly } = sorted;
  const isLong = fields.has('kpi') || fields.has('value') || (nearly.has('kpi') && nearly.has('value'));
  const layout = isLong ? 'long' : 'wide';
  const missing = missingFields(header, sorted, layout);
  const bearer = bearerOf(missing, sorted, layout);
  const diagnostics = [
    ...sorted.diagnostics,
    ...reportUnknown(header, sorted, layout, bearer),
    ...reportMissing(header, missing, bearer),
  ];
  const period = fields.get('period');
  // With two columns for it, what the rows say of the period may be no mistake.
  if (period === undefined || sorted.doubled.has('period')) return { columns: undefined, diagnostics };
  const common: CommonColumns = {
    width,
    period,
    party: fields.get('party'),
    status: fields.get('status'),
    note: fields.get('note'),
    names: headings,
    trusted: sorted.doubled.size === 0,
  };
  const read = layout === 'long' ? readLong(header, sorted, common) : readWide(header, sorted, common, diagnostics);
  return { columns: read.columns, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/**
 * The first heading that would be known without the quotes that stayed in its cell, as they do after a blank or where a
 * word processor made them.
 */
function explainQuotes({ headings, placeOf, names }: Header): Diagnostic | undefined {
  const isKnown = (name: string) => fieldNamed(name) !== undefined || names.find(name).length > 0;
  const rank = headings.findIndex((heading) => !isKnown(heading) && isKnown(withoutTextMarks(heading)));
  return rank === -1 ? undefined : problem('quotes-in-heading', placeOf(rank), { column: headings[rank] ?? '' });
}

/**
 * Why a row is no header: periods stand in its columns, or nothing that a header must name. Nothing more is said where
 * a damaged heading, which was told, may be the one that is missing. Undefined for a header.
 */
function explainNoHeader(
  { headings, damaged, placeOf }: Header,
  { fields, kpis, unknown }: Sorted,
): Diagnostic[] | undefined {
  const periods = headings.filter((heading) => parsePeriod(heading).kind !== 'unreadable');
  const yearless = unknown
    .map(({ column }) => headings[column] ?? '')
    .filter((heading) => withYear(heading, '') !== '');
  const across = [...periods, ...yearless];
  if (across.length > 1 && !fields.has('value'))
    return [problem('periods-in-columns', placeOf(0), { periods: across.slice(0, 3) })];
  const isNearly = unknown.filter(({ near }) => near !== '').length > 1;
  const namesOne = fields.has('kpi') || fields.has('value') || fields.has('period') || kpis.length > 0 || isNearly;
  const isRowOfFigures = !fields.has('period') && periods.length > 0;
  if (namesOne && !isRowOfFigures) return undefined;
  if (damaged.size > 0) return [];
  return [problem('missing-header', placeOf(0), { found: headings.slice(0, 6).join(' · '), line: 0 })];
}

function sortHeadings({ headings, damaged, placeOf, names }: Header): Sorted {
  const diagnostics: Diagnostic[] = [];
  const fields = new Map<Field, number>();
  const kpis = new Map<string, KpiColumn>();
  const repeated = new Set<string>();
  const unknown: number[] = [];
  const doubled = new Set<Field>();
  const nearly = new Set<Field>();
  for (const [column, heading] of headings.entries()) {
    if (heading === '' || damaged.has(column)) continue;
    const field = fieldNamed(heading);
    const named = field ? [] : names.find(heading);
    const inUnit = field || named.length > 0 ? undefined : readUnitInName(heading, names);
    const found = inUnit?.kpis ?? named;
    const [kpi, other] = found;
    const earlier = field ? fields.get(field) : kpi && kpis.get(kpi.id)?.column;
    if (earlier !== undefined) {
      const values = { column: heading, earlier: headings[earlier] ?? '', rank: earlier + 1 };
      diagnostics.push(problem('duplicate-column', placeOf(column), values));
      if (field) doubled.add(field);
      else if (kpi) repeated.add(kpi.id);
    } else if (field) {
      fields.set(field, column);
    } else if (kpi && other) {
      const values = { name: heading, ids: found.map(({ id }) => id) };
      diagnostics.push(problem('ambiguous-kpi-name', placeOf(column), values));
    } else if (kpi && inUnit?.isOwn === false) {
      const values = { name: heading, kpi: kpi.title, unit: kpi.unitText, written: inUnit.unit };
      diagnostics.push(problem('other-unit-in-name', placeOf(column), values));
    } else if (kpi) {
      kpis.set(kpi.id, { column, kpi });
    } else if (unitOfValue(heading) !== '') {
      const values = { column: heading, written: unitOfValue(heading) };
      diagnostics.push(problem('unit-in-value-heading', placeOf(column), values));
      nearly.add('value');
    } else {
      unknown.push(column);
    }
  }
  const sure = [...kpis.values()].filter(({ kpi }) => !repeated.has(kpi.id));
  const known = [...freeNames(fields), ...names.all];
  const near = unknown.map((column) => {
    const heading = headings[column] ?? '';
    return { column, near: names.renamed(heading) || nearName(heading, known) };
  });
  for (const field of near.flatMap((one) => fieldNamed(one.near) ?? [])) nearly.add(field);
  return { fields, kpis: sure, unknown: near, nearly, doubled, diagnostics };
}

/** The known name that a heading nearly is, or that it is in another language. */
function nearName(heading: string, known: readonly string[]): string {
  const meant = fieldNameMeant(heading);
  return known.includes(meant) ? meant : nearestName(heading, known);
}

/** A field that has its column already is not what another one was meant to be. */
function freeNames(fields: ReadonlyMap<Field, number>): string[] {
  return allFieldNames.filter((name) => {
    const field = fieldNamed(name);
    return field === undefined || !fields.has(field);
  });
}

function reportUnknown(
  { headings, placeOf }: Header,
  { unknown, fields }: Sorted,
  layout: Columns['layout'],
  bearer: number | undefined,
): Diagnostic[] {
  const known = freeNames(fields);
  return unknown
    .filter(({ column }) => column !== bearer)
    .map(({ column: rank, near }) => {
      const column = headings[rank] ?? '';
      const suggestion = layout === 'long' ? nearName(column, known) : near;
      return layout === 'long' || suggestion !== ''
        ? problem('unknown-column', placeOf(rank), { column, suggestion, layout, holds: heldBy(column) })
        : problem('unused-column', placeOf(rank), { column, holds: heldBy(column) });
    });
}

/** The fields that a layout cannot do without. */
const required: Readonly<Record<Columns['layout'], readonly Field[]>> = {
  long: ['kpi', 'period', 'value'],
  wide: ['period'],
};

/** The fields that are missing and that no other mistake of the header explains. */
function missingFields({ damaged }: Header, { fields, nearly }: Sorted, layout: Columns['layout']): readonly Field[] {
  if (damaged.size > 0) return [];
  return required[layout].filter((field) => !fields.has(field) && !nearly.has(field));
}

/** The one unknown column that must be the one missing field; in the wide layout it stands before the figures. */
function bearerOf(missing: readonly Field[], { unknown, kpis }: Sorted, layout: Columns['layout']): number | undefined {
  const [only, ...others] = unknown;
  if (missing.length !== 1 || !only || others.length > 0 || only.near !== '') return undefined;
  return layout === 'long' || kpis.every(({ column }) => only.column < column) ? only.column : undefined;
}

function reportMissing(
  { headings, placeOf }: Header,
  missing: readonly Field[],
  bearer: number | undefined,
): Diagnostic[] {
  const column = bearer === undefined ? '' : (headings[bearer] ?? '');
  return missing.map((field) => problem('missing-column', placeOf(bearer ?? 0), { field, column }));
}

function readLong({ headings, placeOf }: Header, { fields, kpis }: Sorted, common: CommonColumns): Headings {
  const [kpi, value] = [fields.get('kpi'), fields.get('value')];
  const isComplete = kpi !== undefined && value !== undefined;
  return {
    columns: isComplete ? { ...common, layout: 'long', kpi, value } : undefined,
    diagnostics: kpis.map(({ column }) =>
      problem('kpi-column-in-long-layout', placeOf(column), { column: headings[column] ?? '' }),
    ),
  };
}

/** @param told what the header was already told: where it has mistakes, a KPI may be behind one of them */
function readWide(
  { damaged, placeOf }: Header,
  { kpis }: Sorted,
  common: CommonColumns,
  told: readonly Diagnostic[],
): Headings {
  const isSound = damaged.size === 0 && told.every(({ severity }) => severity !== 'error');
  return {
    columns: { ...common, layout: 'wide', kpis },
    diagnostics: kpis.length === 0 && isSound ? [problem('no-kpi-column', placeOf(0), {})] : [],
  };
}
