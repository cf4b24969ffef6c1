import { fold } from '../../search/fold.ts';
import { sortColumns } from '../../views/portfolio/columns.ts';
import { unknownKey } from '../../views/portfolio/sort-keys.ts';

/** What the reader asked of the portfolio table, as the address keeps it. */
export interface Choice {
  readonly query: string;
  readonly state: string;
  readonly type: string;
  readonly sort: string;
  readonly descends: boolean;
  /** The columns the reader put away. */
  readonly hidden: readonly string[];
}

/** A row by what sorting and filters compare. Unknown keys stay last whichever way the column is sorted. */
export interface TableRow {
  readonly keys: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly type: string;
  readonly states: readonly string[];
}

const columns: readonly string[] = sortColumns;
/** Every column but the name, without which a row says nothing. */
const optional = [...columns.slice(1), 'trend'];

/** The choice an address holds; what it does not know is left at its default. */
export function readChoice(parameters: URLSearchParams): Choice {
  const sort = parameters.get('sort') ?? 'deadline';
  const descends = sort.startsWith('-');
  const column = descends ? sort.slice(1) : sort;
  return {
    query: parameters.get('q') ?? '',
    state: parameters.get('state') ?? '',
    type: parameters.get('type') ?? '',
    sort: columns.includes(column) ? column : 'deadline',
    descends: descends && columns.includes(column),
    hidden: optional.filter((each) => (parameters.get('hide') ?? '').split('.').includes(each)),
  };
}

/** The query string of a choice; empty for the default one. */
export function writeChoice(choice: Choice): string {
  const parameters = new URLSearchParams();
  if (choice.query !== '') parameters.set('q', choice.query);
  if (choice.state !== '') parameters.set('state', choice.state);
  if (choice.type !== '') parameters.set('type', choice.type);
  if (choice.sort !== 'deadline' || choice.descends)
    parameters.set('sort', `${choice.descends ? '-' : ''}${choice.sort}`);
  if (choice.hidden.length > 0) parameters.set('hide', choice.hidden.join('.'));
  return parameters.toString();
}

/** The rows that answer every word of the query, the state and the type. */
export function chosenRows<T extends TableRow>(rows: readonly T[], choice: Choice): T[] {
  const words = fold(choice.query).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (choice.state === '' || row.states.includes(choice.state)) &&
      (choice.type === '' || row.type === choice.type) &&
      words.every((word) => row.text.includes(word)),
  );
}

/** The rows in the order asked for; equal ones keep their order, unknown ones come last. */
export function sortRows<T extends TableRow>(rows: readonly T[], choice: Pick<Choice, 'sort' | 'descends'>): T[] {
  const sign = choice.descends ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a.keys[choice.sort] ?? unknownKey, b.keys[choice.sort] ?? unknownKey];
    if (left === right) return 0;
    if (left === unknownKey) return 1;
    if (right === unknownKey) return -1;
    return left < right ? -sign : sign;
  });
}
