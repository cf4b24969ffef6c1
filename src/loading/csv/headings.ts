import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CsvRow, CsvTable } from './csv-cells.ts';
import { maxColumns } from './csv-limits.ts';
import { allFieldNames, fieldNamed, type Field } from './field-names.ts';
import type { KpiNames, MeasuredKpi } from './kpi-names.ts';
import { nearestName } from './nearest-name.ts';
import { parsePeriod } from './parse-period.ts';

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

/** What the cells of a header name, sorted out before the layout is known. */
interface Sorted {
  readonly fields: ReadonlyMap<Field, number>;
  readonly kpis: readonly KpiColumn[];
  readonly unknown: readonly number[];
  readonly duplicated: boolean;
}

/**
 * Reads the header: which column holds what. A KPI column and a value column make the long layout; a period and
 * KPIs by id, title or alias the wide one; a field’s own name comes before a KPI’s. In the long layout an unknown
 * column is an error, since every one has a meaning. In the wide one it is too where it nearly names something known,
 * else a warning and left out, since exports bring columns of their own.
 */
export function readHeadings(table: CsvTable, header: CsvRow, names: KpiNames): Headings {
  const diagnostics: Diagnostic[] = [];
  const headings = header.cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
  if (width > maxColumns) {
    diagnostics.push(
      problem('too-many-columns', table.placeOf(header, maxColumns), { columns: width, limit: maxColumns }),
    );
    return { columns: undefined, diagnostics };
  }
  const sorted = sortHeadings(table, header, headings, names, diagnostics);
  const { fields } = sorted;
  const start = table.placeOf(header, 0);
  const isLong = fields.has('kpi') || fields.has('value');
  const periods = headings.filter((heading) => parsePeriod(heading).kind !== 'unreadable');
  if (periods.length > 1 && !fields.has('value')) {
    return {
      columns: undefined,
      diagnostics: [problem('periods-in-columns', start, { periods: periods.slice(0, 3) })],
    };
  }
  const isNamed = isLong || fields.has('period') || sorted.kpis.length > 0;
  if (!isNamed || (!fields.has('period') && periods.length > 0)) {
    return {
      columns: undefined,
      diagnostics: [problem('missing-header', start, { found: headings.slice(0, 6).join(' · '), line: 0 })],
    };
  }
  reportUnknown(table, header, headings, sorted, isLong, names, diagnostics);
  const required: readonly Field[] = isLong ? ['kpi', 'period', 'value'] : ['period'];
  for (const field of required) {
    if (!fields.has(field)) diagnostics.push(problem('missing-column', start, { field }));
  }
  const [kpi, period, value] = [fields.get('kpi'), fields.get('period'), fields.get('value')];
  if (period === undefined) return { columns: undefined, diagnostics };
  const common: CommonColumns = {
    width,
    period,
    party: fields.get('party'),
    status: fields.get('status'),
    note: fields.get('note'),
    names: headings,
    trusted: !sorted.duplicated,
  };
  if (isLong) {
    for (const { column } of sorted.kpis) {
      diagnostics.push(
        problem('kpi-column-in-long-layout', table.placeOf(header, column), { column: headings[column] ?? '' }),
      );
    }
    const complete = kpi !== undefined && value !== undefined;
    return { columns: complete ? { ...common, layout: 'long', kpi, value } : undefined, diagnostics };
  }
  if (sorted.kpis.length === 0 && !diagnostics.some((found) => found.severity === 'error')) {
    diagnostics.push(problem('no-kpi-column', start, {}));
  }
  return { columns: { ...common, layout: 'wide', kpis: sorted.kpis }, diagnostics };
}

function sortHeadings(
  table: CsvTable,
  header: CsvRow,
  headings: readonly string[],
  names: KpiNames,
  diagnostics: Diagnostic[],
): Sorted {
  const fields = new Map<Field, number>();
  const kpis = new Map<string, KpiColumn>();
  const repeated = new Set<string>();
  const unknown: number[] = [];
  let duplicated = false;
  for (const [column, heading] of headings.entries()) {
    if (heading === '' || header.damaged.has(column)) continue;
    const place = () => table.placeOf(header, column);
    const field = fieldNamed(heading);
    const [kpi, other] = field ? [] : names.find(heading);
    const earlier = field ? fields.get(field) : kpi && kpis.get(kpi.id)?.column;
    if (earlier !== undefined) {
      diagnostics.push(
        problem('duplicate-column', place(), { column: heading, earlier: headings[earlier] ?? '', rank: earlier + 1 }),
      );
      if (field) duplicated = true;
      else if (kpi) repeated.add(kpi.id);
    } else if (field) {
      fields.set(field, column);
    } else if (kpi && other) {
      diagnostics.push(
        problem('ambiguous-kpi-name', place(), { name: heading, ids: names.find(heading).map(({ id }) => id) }),
      );
    } else if (kpi) {
      kpis.set(kpi.id, { column, kpi });
    } else {
      unknown.push(column);
    }
  }
  return { fields, kpis: [...kpis.values()].filter(({ kpi }) => !repeated.has(kpi.id)), unknown, duplicated };
}

function reportUnknown(
  table: CsvTable,
  header: CsvRow,
  headings: readonly string[],
  { unknown, fields }: Sorted,
  isLong: boolean,
  names: KpiNames,
  diagnostics: Diagnostic[],
): void {
  // A field that has its column already is not what another one was meant to be.
  const free = allFieldNames.filter((name) => {
    const field = fieldNamed(name);
    return field === undefined || !fields.has(field);
  });
  const known = isLong ? free : [...free, ...names.all];
  for (const rank of unknown) {
    const column = headings[rank] ?? '';
    const suggestion = nearestName(column, known);
    const place = table.placeOf(header, rank);
    diagnostics.push(
      isLong || suggestion !== ''
        ? problem('unknown-column', place, { column, suggestion, layout: isLong ? 'long' : 'wide' })
        : problem('unused-column', place, { column }),
    );
  }
}
