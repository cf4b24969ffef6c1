import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { JournalKind, JournalRecord } from '../../../model/journal.ts';
import type { CheckContext } from '../../check.ts';

/** What only entries of some kinds are followed by; elsewhere it is shown among the details and has no effect. */
const followedOn = {
  votes: ['decision'],
  matter: ['decision'],
  supersedes: ['decision'],
  due: ['commitment'],
  kept: ['commitment'],
  level: ['conflict'],
  'level-since': ['conflict'],
  resolved: ['conflict', 'incident'],
  told: ['incident'],
  to: ['notice'],
} as const satisfies { readonly [Field in keyof JournalRecord]?: readonly JournalKind[] };

const fields = Object.keys(followedOn) as (keyof typeof followedOn)[];

/**
 * A field of a journal entry that is followed on entries of another kind: a win that is `kept`, a lesson that is `due`
 * (M22, M29, M40).
 */
export function checkFieldOfAnotherKind({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap((entry) =>
      fields.flatMap((field) => {
        const kinds: readonly JournalKind[] = followedOn[field];
        if (entry[field] === undefined || kinds.includes(entry.kind)) return [];
        const values = { field, kind: entry.kind, kinds };
        return [problem('field-of-another-kind', sources.placeOf(entry.file, [field]), values)];
      }),
    ),
  );
}
