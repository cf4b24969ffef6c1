import type { JournalEntry, Partnership, Playbook } from '../model/playbook.ts';
import { anEntry, aPartnership } from './builders.ts';

/** Where the record of a partnership stands that bears no other id. */
export const recordFile = 'partnerships/boucle-chaude/index.mdx';

/** Where an entry of its journal stands that bears no other id. */
export const entryFile = 'partnerships/boucle-chaude/journal/entree.mdx';

/** A playbook of one partnership and nothing else. */
export function onePartnership(fields: Partial<Partnership> = {}): Pick<Playbook, 'partnerships'> {
  return { partnerships: [aPartnership(fields)] };
}

/** A playbook of one partnership whose journal has one entry. */
export function oneEntry(fields: Partial<JournalEntry>): Pick<Playbook, 'partnerships'> {
  return onePartnership({ journal: [anEntry(fields)] });
}
