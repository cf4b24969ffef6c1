import type { Columns } from './headings.ts';
import { parsePeriod } from './parse-period.ts';
import { parseStatus } from './parse-status.ts';
import type { Sheet } from './sheet.ts';

/** A column, and whether a cell is what it holds. */
export interface Role {
  readonly column: number;
  readonly holds: (cell: string) => boolean;
}

const isFigure = (cell: string) => /^[-+\u2212]?\d[\d\s.,'\u2019]*(?:[%€$£]|k€)?$/.test(cell) && !/^\d{4}-/.test(cell);

/** The column of the periods. */
export function periodRole({ period }: Columns): Role {
  return { column: period, holds: (cell) => parsePeriod(cell).kind === 'period' };
}

/** What the columns beside the period hold; an empty status is a final one, and an empty figure a missing one. */
export function rolesBesidePeriod({ columns, names }: Sheet<Columns>): Role[] {
  const orEmpty = (holds: Role['holds']) => (cell: string) => cell === '' || holds(cell);
  const figures = columns.layout === 'long' ? [columns.value] : columns.kpis.map(({ column }) => column);
  const roles: Role[] = figures.map((column) => ({ column, holds: orEmpty(isFigure) }));
  if (columns.layout === 'long') roles.push({ column: columns.kpi, holds: (cell) => names.find(cell).length > 0 });
  if (columns.status !== undefined)
    roles.push({ column: columns.status, holds: orEmpty((cell) => parseStatus(cell) !== undefined) });
  return roles;
}
