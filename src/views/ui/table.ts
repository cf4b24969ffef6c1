import type { StatusView } from './mark.ts';

/** One cell: words, where they lead, a smaller line under them, or a state. */
export interface CellView {
  readonly text: string;
  readonly href?: string;
  readonly sub?: string;
  /** Where the smaller line leads. */
  readonly subHref?: string;
  readonly status?: StatusView;
}

export interface ColumnView {
  readonly label: string;
  /** Figures stand at the end of the cell. */
  readonly numeric?: boolean;
  /** Days, each of which stays on one line where there is room. */
  readonly dated?: boolean;
  /** Left out on a phone, where the row’s head carries what matters. */
  readonly secondary?: boolean;
}

/** A table ready to print; the first cell of a row is its head. */
export interface TableView {
  readonly label: string;
  readonly caption?: string;
  /** On a phone each row stands alone, its values under one another: for tables of which every column matters. */
  readonly stacks?: boolean;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly {
    readonly cells: readonly CellView[];
    /** Its anchor, where other pages lead to it. */
    readonly id?: string;
    /** Nobody answers for it. */
    readonly orphan?: boolean;
  }[];
}

/**
 * Whether a table has more columns than a tablet has room for: it leaves out the secondary ones there, as on a phone.
 */
export function isWide({ columns }: TableView): boolean {
  return columns.length > 7;
}

/** Columns from their headings; a heading may end in flags: `Montant#` is numeric, `Le@` dated, `Où?` secondary. */
export function columnsOf(...labels: readonly string[]): ColumnView[] {
  return labels.map((written) => {
    const label = written.replace(/[#@?]+$/u, '');
    const flags = written.slice(label.length);
    return {
      label,
      ...(flags.includes('#') && { numeric: true }),
      ...(flags.includes('@') && { dated: true }),
      ...(flags.includes('?') && { secondary: true }),
    };
  });
}
