import type { Columns } from './headings.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import { parsePeriod } from './parse-period.ts';
import { parseStatus } from './parse-status.ts';
import type { Sheet } from './sheet.ts';

/** A column, and whether a cell is what it holds. */
export interface Role {
  readonly column: number;
  readonly holds: (cell: string) => boolean;
}

const isFigure = (cell: string) => /^[-+\u2212]?\d[\d\s.,'\u2019]*(?:[%€$£]|k€)?$/.test(cell) && !/^\d{4}-/.test(cell);

/** Whether a figure bears the sign % where its KPI is a rate, or is no more than one, and bears none elsewhere. */
function isInUnit(cell: string, { unit }: MeasuredKpi): boolean {
  const hasSign = cell.endsWith('%');
  return unit.kind === 'percent' ? hasSign || /^0(?:[.,]\d+)?$/.test(cell) : !hasSign;
}

/** The column of the periods. */
export function periodRole({ period }: Columns): Role {
  return { column: period, holds: (cell) => parsePeriod(cell).kind === 'period' };
}

/** What the columns beside the period hold; an empty status is a final one, and an empty figure a missing one. */
export function rolesBesidePeriod({ columns, names }: Sheet<Columns>): Role[] {
  const orEmpty = (holds: Role['holds']) => (cell: string) => cell === '' || holds(cell);
  const figures = columns.layout === 'long' ? [columns.value] : columns.kpis.map(({ column }) => column);
  const roles: Role[] = figures.map((column) => {
    const kpi = columns.layout === 'wide' ? columns.kpis.find((each) => each.column === column)?.kpi : undefined;
    return { column, holds: orEmpty((cell) => isFigure(cell) && (!kpi || isInUnit(cell, kpi))) };
  });
  if (columns.layout === 'long') roles.push({ column: columns.kpi, holds: (cell) => names.find(cell).length > 0 });
  if (columns.status !== undefined)
    roles.push({ column: columns.status, holds: orEmpty((cell) => parseStatus(cell) !== undefined) });
  return roles;
}

/** Whether no cell but blank ones stands past the last heading. */
export function isAsWide(cells: readonly string[], { width }: Columns): boolean {
  return cells.slice(width).every((cell) => cell.trim() === '');
}
