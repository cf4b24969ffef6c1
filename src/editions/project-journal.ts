import type { Sharing } from '../domain/shared-paths.ts';
import { optionalField } from '../model/optional-field.ts';
import type { JournalEntry } from '../model/playbook.ts';
import { pick } from './pick.ts';
import { projectProse } from './project-prose.ts';
import type { VisibleIds } from './visible-ids.ts';

/** What `journal.<kind>` shares of an entry: all an author writes in one. */
const entryFields = [
  'id',
  'file',
  'kind',
  'title',
  'date',
  'type',
  'level',
  'level-since',
  'opened-by',
  'resolved',
  'resolution',
  'agreement',
  'by',
  'protocol',
  'votes',
  'call',
  'supersedes',
  'told',
  'owner',
  'due',
  'kept',
  'kpi',
  'clause',
  'answers',
  'to',
  'form',
  'evidence',
  'context',
  'repeat',
  'avoid',
] as const;

/**
 * The entries of the kinds that are shared, their text without its internal passages; the matter of a vote where the
 * protocol that names it is shared too, and a payment where the contracts are.
 */
export function projectJournal(journal: readonly JournalEntry[], shares: Sharing, visible: VisibleIds): JournalEntry[] {
  return journal
    .filter(({ kind }) => shares(`journal.${kind}`))
    .map((entry) => ({
      ...pick(entry, entryFields),
      ...optionalField('matter', shares('governance.decisions') ? entry.matter : undefined),
      ...optionalField('payment', shares('contracts') ? entry.payment : undefined),
      prose: projectProse(entry.prose, visible),
    }));
}
