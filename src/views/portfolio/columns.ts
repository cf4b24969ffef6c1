import type { Words } from '../../i18n/words.ts';

/** The columns that the portfolio can be sorted by. */
export const sortColumns = [
  'title',
  'type',
  'stage',
  'value',
  'business',
  'relationship',
  'deadline',
  'manager',
] as const;
export type SortColumn = (typeof sortColumns)[number];

const columns = [...sortColumns.slice(0, 6), 'trend', ...sortColumns.slice(6)] as const;
type ColumnName = (typeof columns)[number];
const wide: readonly ColumnName[] = ['type', 'stage', 'value', 'trend', 'deadline', 'manager'];

/** A column of the portfolio as it is headed. */
export interface PortfolioColumn {
  readonly name: ColumnName;
  readonly label: string;
  /** Whether a narrow screen leaves it out. */
  readonly onlyWide: boolean;
  readonly isNumeric: boolean;
  readonly sorts: boolean;
  /** How the rows are sorted by it before the reader chooses. */
  readonly sorted?: 'ascending';
}

/** The columns from left to right; the name of the partnership, without which a row says nothing, is the first. */
export function portfolioColumns(words: Words['portfolio']): PortfolioColumn[] {
  return columns.map((name) => ({
    name,
    label: words.columns[name],
    onlyWide: wide.includes(name),
    isNumeric: name === 'value',
    sorts: name !== 'trend',
    ...(name === 'deadline' && { sorted: 'ascending' as const }),
  }));
}
