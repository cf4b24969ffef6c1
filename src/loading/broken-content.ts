import type { RecordKind } from '../model/record-kinds.ts';

/** What may exist and not be readable: a record, an item of a list, or something that is read beside a record. */
export type BreakableKind =
  | RecordKind
  | 'person'
  | 'type'
  | 'contract-kind'
  | 'tool'
  | 'claim'
  | 'clause-version'
  | 'figures'
  | 'image'
  | 'settings';

/**
 * Stands for the id of any item: a whole list could not be read, or an item that was left out has no id to name it by.
 */
export const anyId = '*';

/** Those who hold what could not be read, each by its kind and id: `clause/pilote`, `person/*`. */
interface Holder {
  readonly broken: ReadonlySet<string>;
}

/**
 * Remembers that something exists and could not be read: what refers to it is then not a mistake of its own.
 * @param id `partnership/event` in a journal, `clause@version` of an earlier clause, the path at which texts look for
 *   an image, `csv` where nobody can say how the figures are written, `organisation` where nobody can say whose the
 *   playbook is
 */
export function markBroken({ broken }: { readonly broken: Set<string> }, kind: BreakableKind, id: string): void {
  broken.add(`${kind}/${id}`);
}

/** Whether a record exists that could not be read: what refers to it is then not a mistake of its own. */
export function isBroken({ broken }: Holder, kind: BreakableKind, id: string): boolean {
  return broken.has(`${kind}/${id}`) || broken.has(`${kind}/${anyId}`);
}

/** The ids of the records of a kind that could not be read. */
export function brokenIds({ broken }: Holder, kind: BreakableKind): string[] {
  return [...broken].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
}

/** Whether any record of a kind could not be read: what only that record could answer is then unknown. */
export function isAnyBroken(holder: Holder, kind: BreakableKind): boolean {
  return brokenIds(holder, kind).length > 0;
}
