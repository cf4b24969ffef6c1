import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../model/playbook.ts';
import { anEntry, aPartnership, day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFieldOfAnotherKind } from './field-of-another-kind.ts';

const told = (fields: Partial<JournalEntry>) =>
  tell(checkFieldOfAnotherKind, { partnerships: [aPartnership({ journal: [anEntry({ id: 'fete', ...fields })] })] });

describe('field-of-another-kind', () => {
  it('M29 warns of each field that is followed on entries of another kind', () => {
    expect(told({ kind: 'win', kept: true, due: day('2026-12-01') })).toEqual([
      {
        code: 'field-of-another-kind',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/journal/fete.mdx: due',
        values: { field: 'due', kind: 'win', kinds: ['commitment'] },
      },
      {
        code: 'field-of-another-kind',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/journal/fete.mdx: kept',
        values: { field: 'kept', kind: 'win', kinds: ['commitment'] },
      },
    ]);
  });

  it('M40 names every kind that a field is followed on', () => {
    expect(told({ kind: 'lesson', resolved: day('2026-10-02') }).map(({ values }) => values)).toEqual([
      { field: 'resolved', kind: 'lesson', kinds: ['conflict', 'incident'] },
    ]);
  });

  it.each<Partial<JournalEntry>>([
    { kind: 'decision', votes: { valbrune: 'for' }, matter: 'cession', supersedes: 'accord' },
    { kind: 'commitment', due: day('2026-12-01'), kept: false },
    { kind: 'conflict', level: 2, 'level-since': day('2026-10-02'), resolved: day('2026-10-03') },
    { kind: 'incident', told: day('2026-10-02'), resolved: day('2026-10-03') },
    { kind: 'notice', to: 'norecia' },
    { kind: 'win', owner: 'claire-aubrac', evidence: 'Compte rendu', kpi: 'margin', 'opened-by': 'norecia' },
  ])('M22 accepts what its kind is followed by, and what every kind shows: %j', (fields) => {
    expect(told(fields)).toEqual([]);
  });
});
